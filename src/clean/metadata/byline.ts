import { agencyNamed } from './agency-names.ts';
import { type DateHints, findDate } from './dates.ts';
import { declaredValues } from './declared.ts';
import { likeness, plain } from './likeness.ts';
import { type Found, lineOf, type Scene } from './scene.ts';

/** Names of people and everything else that a byline held. */
export interface ReadByline {
  readonly people: readonly string[];
  /** Parts that are no people: `Reuters`, `Staff`. */
  readonly others: readonly string[];
}

const longest = 300;
const opener =
  /^[\s|•·–—-]*(?:(?:story|written|posted|report(?:ed|ing)?|words|text|article|published|review(?:ed)?|by-?line|analysis|opinion|commentary|column|interview)\s+by|by|author|authors|von|autor(?:in)?|par|por|di|da|a cura di|door|av|af|kirjoittanut|oleh|penulis|yazan|haber|bởi|szerző|autorul|автор(?:ы)?|автори|текст|بقلم|كتب|نویسنده|लेखक|द्वारा|文|作者|记者|記者)\s*[:：]?\s+|^(?:記者|记者|作者|文)[:：／/]\s*/iu;
const address = /\S+@\S+|https?:\/\/\S+|(?:^|\s)@\w+|\(@[^)]*\)/gu;
const splitters =
  /\s*(?:[,;|•·/、，]|\s[–—-]\s|\b(?:and|And|AND)\b|\s&\s|\bund\b|\set\s|\sy\s|\s[eи]\s|\si\s|\bwith\b|\bve\b|\bdan\b|\boch\b|\bog\b|\ben\s(?=\p{Lu}))\s*/u;
const role =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|editorial|columnists?|contributors?|producers?|bureau|chief|desk|newsroom|team|admin|administrator|guest|special to|for the|redaktion|redakteur(?:in)?|korrespondent(?:in)?|rédaction|redacción|redação|redazione|redactie|redaksi|redacția|redakcja|corresponsal|correspondant(?:e)?|enviad[oa]|periodista|journalist(?:e|in)?|freelance|photographer|analyst|professor|lecturer|director|manager|ceo|founder|president|university|radio|tv|television|channel|network|times|herald|tribune|gazette|chronicle|newspapers?|magazine|media|news|nachrichten|zeitung|journal|department|ministry|coordenadoria|prefeitura|(?:mon|tues|wednes|thurs|fri|satur|sun)day|news agency|press|online|web ?desk|digital|webmaster|moderator|user|anonymous|unknown|null|undefined|published|updated|posted|senior|associate|assistant|political|business|sports|health|science|technology)\b|редакция|корреспондент|кореспондент|редакція|مراسل|تحرير|संवाददाता|डेस्क|编辑|編輯|記者|记者|기자/iu;
const eastern = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Hangul}]{2,4}(?:\s?기자)?$/u;
const namePart =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|(?:de|da|do|dos|das|del|della|di|van|von|der|den|ter|ten|zu|al|el|bin|bint|ibn|la|le|du|y|e|af|st|ap|abu))$/u;
/** What leads over to a date: `… publiziert am`, `… on`, a dash. */
const closer =
  /(?:\s(?:published|posted|updated|publiziert|veröffentlicht|aktualisiert|publié|publicado|publicada|pubblicato))?(?:\s(?:on|am|le|el|em|il|op|den|at))?[\s–—-]*$/iu;
/** `Jane Person -- Harbour & Cable`. */
const outletBehind = /\s--\s.*$/u;
/** Where the author wrote: `Jane Person in Brannock`. */
const fromPlace = /(?<=\p{L}{2}\s\p{Lu}[\p{L}'’.-]{1,30})\s(?:in|aus|à|en)\s\p{Lu}[\p{L} -]{1,25}$/u;
const easternTitle = /\s?(?:기자|특파원|記者|记者|报道|報道|通讯员)$/u;

/** The people of a byline, in its order, each once. */
export function readByline(text: string, outlet: string | null): ReadByline {
  const bare = text
    .slice(0, longest)
    .replace(address, ' ')
    .replace(/\([^)]{0,60}\)/gu, ' ')
    .replace(opener, '')
    .replace(outletBehind, '')
    .trim();
  const parts = bare
    .split(splitters)
    .map((part) =>
      part
        .replace(opener, '')
        .replace(/^[\s"“”.:]+|[\s"“”:]+$/gu, '')
        .replace(closer, '')
        .replace(fromPlace, '')
        .replace(easternTitle, ''),
    )
    .filter((part) => /[^\d\s:.-]/u.test(part));
  const people: string[] = [];
  const others: string[] = [];
  for (const part of parts) {
    if (!isPerson(part, outlet)) others.push(part);
    else if (!people.some((name) => plain(name) === plain(part))) people.push(calm(part));
  }
  return { people, others };
}

/** Whether a text can be a person's name: one to five words that start large, none of a role, no agency, not the outlet. */
function isPerson(text: string, outlet: string | null): boolean {
  if (text.length < 2 || text.length > 45 || /\d/u.test(text) || agencyNamed(text) !== null || role.test(text))
    return false;
  if (
    /^the\s/iu.test(text) ||
    (/^\p{Lu}{2,5}\d?$|^\p{Lu}[\p{Lu}&]+\s/u.test(text.replace(/\p{Lu}\.\s?/gu, '')) === true && !/\s/u.test(text))
  )
    return false;
  if (outlet !== null && likeness(text, outlet, 0.75) >= 0.75) return false;
  const words = text.split(/\s+/u);
  return (
    eastern.test(text) ||
    (words.length <= 5 &&
      words.every((word) => namePart.test(word)) &&
      /^[\p{Lu}\p{Lo}]/u.test(text) &&
      !/\.\p{L}{2,}/u.test(text))
  );
}

/** `JANE PERSON` as `Jane Person`. */
function calm(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}

/** Who wrote the story: people only, joined by ", "; null where none is named. */
export function findByline(scene: Scene, outlet: string | null): Found | null {
  const declared = declaredByline(scene, outlet);
  const shown = shownByline(scene, outlet);
  // A line that has the declared author and more: heads often name the first author alone.
  const more = declared !== null && shown?.value.startsWith(`${declared.value}, `);
  return (more ? shown : (declared ?? shown)) ?? repeatedByline(scene, outlet);
}

function declaredByline({ page }: Scene, outlet: string | null): Found | null {
  for (const { value, source } of declaredValues(page, 'byline')) {
    const { people } = readByline(value, outlet);
    if (people.length > 0) return { value: people.join(', '), source, line: null };
  }
  return null;
}

const headReach = 14;
const longestLine = 140;

/** Positions of the lines around the head of the story that may say who wrote it, nearest to the headline first. */
export function bylinePositions({ blocks, headline, first, last }: Scene): number[] {
  const start = Math.max(0, headline >= 0 && headline < first ? headline - 2 : first - headReach);
  const head = Array.from({ length: Math.max(0, Math.min(first, blocks.length) - start) }, (_, step) => start + step);
  // A summary, or the line of a place, may stand above the byline.
  const under = [first + 1, first + 2].filter((position) => blocks[position]?.role === 'byline');
  const tail = [last + 1, last + 2].filter((position) => position < blocks.length && position > first);
  return [...new Set([...head, ...under, ...tail])].filter(
    (position) => blocks[position].text.length <= longestLine && position !== headline,
  );
}

/** A line labelled byline, or one that opens with "By" or its like and holds names alone. */
export function shownByline(scene: Scene, outlet: string | null): Found | null {
  const { blocks, hints } = scene;
  for (const position of bylinePositions(scene)) {
    const block = blocks[position];
    const line = withoutDate(partedByline(block.text), hints);
    const opened = opener.test(line);
    if (!opened && block.role !== 'byline') continue;
    const { people, others } = readByline(line, outlet);
    const certain = people.length > 0 && others.length <= 2 && (opened || people.every((name) => name.includes(' ')));
    if (certain) return { value: people.join(', '), source: 'byline block', line: lineOf(block) };
  }
  return null;
}

/** What stands before a line's date, or after it where nothing does. */
export function withoutDate(text: string, hints: DateHints): string {
  const date = findDate(text, hints);
  if (date === null) return text;
  const before = text.slice(0, date.start).trim();
  return before === '' ? text.slice(date.end).replace(restOfClock, '') : before;
}

const restOfClock =
  /^[\s\d,.:|•·–—-]+(?:(?:hrs?|hours|uhr|h|[ap]\.?m\.?)(?![\p{L}]))?[\s,]*(?:\(?(?:\p{Lu}{1,3}[SD]T|[ECMP]T|GMT|UTC|BST|CET|EET|MSK|HKT|SGT|PKT|WIB)\)?(?!\p{L}))?[\s,.:|•·–—-]*/iu;

/** How long ago, or the day of the week and month without a year, which feeds put behind a byline. */
const age =
  /\s(?:\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?)(?:,? (?:and )?\d{1,2} (?:minutes?|mins?|hours?))? ago|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? [a-z]{3,9}\.? \d{1,2}(?!\d).{0,24})$/iu;

/** A byline without the age that a feed puts behind it, and parted: `ByJane Person, Associated Press Writer 10 minutes ago`. */
export function partedByline(line: string): string {
  return line.replace(age, '').replace(glued, '$1 ');
}

const glued = /^(By|Von|Por|Par|Di)(?=\p{Lu}\p{Ll})/u;

const tailReach = 12;

/** An author's box below the story: a name, the name once more, then what they do. */
function repeatedByline({ blocks, last }: Scene, outlet: string | null): Found | null {
  for (let at = last + 1; at < Math.min(last + tailReach, blocks.length - 2); at++) {
    const [name, again, next] = blocks.slice(at, at + 3);
    const box = name.text === again.text && (next.role === 'biography' || next.text.split(' ').length >= 8);
    if (box && name.role !== 'related' && isPerson(name.text, outlet))
      return { value: name.text, source: 'author box', line: lineOf(name) };
  }
  return null;
}
