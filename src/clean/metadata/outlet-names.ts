const longestName = 60;
const mostWords = 6;

/** Menu entries, section names and legal words that stand where names do. */
const notNames =
  /^(?:home|menu|logo|search|log ?in|sign ?(?:in|up)|subscribe|register|more|news|skip to.*|advert(?:isement|ise|ising)?|breaking.*|latest.*|top stories|today['’]s.*|share|close|open|navigation|main menu|toggle.*|contact.*|about.*|print|back|next|e-?paper|live|videos?|politics|business|sports?|world|opinion|premium|science|startseite|accueil|inicio|menü|suche|blogger|wordpress|web ?site|site|[ivxlcdm]+)$/iu;
const legalWords =
  /\b(?:copyright|notice|disclaimer|policy|privacy|terms|conditions|trade ?marks?|rights|reserved|partita iva|vat)\b/iu;
const domainName = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
const nameWord = /^(?:\p{Ll}{0,2}[\p{Lu}\p{Lo}&\d]|(?:of|the|and|de|del|la|le|el|da|di|der|die|das|und|et|y|e)$)/u;
const legalForm =
  /[,.]?\s(?:ltd|limited|inc|llc|gmbh|ag|plc|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|bv|b\.v\.|oy|ab|as|pty|corp(?:oration)?|company|co)(?:\b|(?=\p{Lu})).*$/iu;
const endOfName =
  /\s(?:[-–—|]\s).*$|\.\s.*$|\s?(?:all rights|alle rechte|tous droits|todos los|tutti i|wszelkie|все права|privacy|terms of|contact us|about us)(?:\s|$).*$|\s(?:is a|and its|or its|is not|may not|\d{4}).*$/iu;
const copyright =
  /(?:©|\(c\)|copyright|&copy;)[\s©:.,-]*(?:\(c\)\s?|©\s?)?(?:(?:19|20|21)\d{2}(?:\s?[-–—]\s?(?:(?:19|20|21)\d{2}|present))?)?[\s,.:|-]*(?:copyright\s)?(?:by\s|the copyright of\s)?(?<name>\p{L}[\p{L}\p{M}\p{N} .'’&+-]{2,80})/iu;

/** One to six words that each start large, as names do, and none of a menu's. */
export function isTitled(text: string): boolean {
  const words = text.split(' ');
  const shaped =
    text.length >= 3 && text.length <= longestName && words.length <= mostWords && !/[!?,;:]|\.$/u.test(text);
  return (
    shaped && !isFurniture(text) && (isAddress(text) || (isNamed(words) && words.every((word) => nameWord.test(word))))
  );
}

/** A name that is a host: `harbourtimes.example`. */
export function isAddress(text: string): boolean {
  return domainName.test(text);
}

/** One word at least is no article, and the first is none in small letters: `of Harbour Media` is the rest of something. */
function isNamed(words: readonly string[]): boolean {
  return words.some((word) => !articles.has(word.toLowerCase())) && !/^(?:of|and|et|und|y|e)$/u.test(words[0]);
}

/** A declared name: anything short with letters that is no address, no menu entry and no number. */
export function isDeclaredName(value: string): boolean {
  return (
    value.length <= longestName && !/^https?:|^@|^\d+$/u.test(value) && /\p{L}{2}/u.test(value) && !isFurniture(value)
  );
}

function isFurniture(text: string): boolean {
  return notNames.test(text) || legalWords.test(text);
}

/** `Harbour Times` of `Harbour Times | News, sport and weather`. */
export function withoutSlogan(value: string): string {
  return value.split(/\s+[|–—-]\s+|\s*\|\s*/u, 1)[0].trim() || value;
}

/** The holder in `© 2031 Harbour Times Ltd. All rights reserved`; empty where there is none. */
export function copyrightHolder(line: string): string {
  const name = copyright.exec(line.slice(0, 300))?.groups?.name ?? '';
  return name
    .replace(endOfName, '')
    .replace(legalForm, '')
    .replace(/[\s.,-]+$/u, '');
}

const articles = new Set(['the', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'los', 'il', 'lo', 'de', 'of', 'and']);
const suffixes = new Set(['com', 'net', 'org', 'co', 'gov', 'edu', 'ac', 'info', 'news', 'in', 'uk', 'us']);

/** First labels of hosts that say what is there, and not whose it is. */
const generic = new Set(['www', 'blog', 'blogs', 'news', 'm', 'mobile', 'amp', 'edition']);

/** `harbour.example` of `blog.harbour.example`. */
export function siteOf(host: string): string {
  const [first, second, ...rest] = host.split('.');
  return generic.has(first) && rest.length > 0 && !suffixes.has(second) ? [second, ...rest].join('.') : host;
}

/** Whether a name is all of a host's first label, or of its part before a dash: `ebbing` of `ebbing-online.example`. */
export function startsHost(name: string, host: string): boolean {
  const [label] = siteOf(host).split('.');
  return name.length > 2 && (name === label || name === label.split('-', 1)[0]);
}

/**
 * How well a name fits a host, 0 to 1: the share of the host's letters (its public suffix apart) that the name's words or
 * initials make up. `Harbour Times` fits `news.harbourtimes.co.uk` well, its owner's name does not.
 */
export function fitsHost(name: string, host: string): number {
  const labels = host.split('.').slice(0, -1);
  const own = labels.filter((label, index) => index < labels.length - 1 || !suffixes.has(label) || labels.length === 1);
  const words =
    name
      .toLowerCase()
      .replace(/\.(?:com|org|net|co\.\p{L}+)\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = Math.max(fitsLabels(words, own), withoutSubdomain * fitsLabels(words, own.slice(-1)));
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return own.includes(initials) && initials.length > 1 ? Math.max(whole, 0.8) : whole;
}

/** A name may be that of the whole site, and the page on a subdomain. */
const withoutSubdomain = 0.95;

/** The share of the labels' letters that words make up; half of it where most of the words are not among them. */
function fitsLabels(words: readonly string[], labels: readonly string[]): number {
  const site = labels
    .filter((label) => label.length > 1)
    .join('')
    .replaceAll('-', '')
    .toLowerCase();
  if (site === '') return 0;
  const found = words.filter((word) => word.length > 1 && !articles.has(word) && site.includes(word));
  const meaning = words.filter((word) => !articles.has(word));
  const letters = found.reduce((sum, word) => sum + word.length, 0);
  return Math.min(1, letters / site.length) * (found.length >= meaning.length / 2 ? 1 : 0.5);
}
