import type { AgencyMention, LabelledBlock } from '../../model.ts';
import { agencyNamed, mayNameAgency } from './agency-names.ts';
import { bylinePositions, readByline, withoutDate } from './byline.ts';
import { unnamedAgencies } from './computed.ts';
import { agencyAt, allAgencies, creditsAtEnd, creditsIn, isSourceLine, mayCredit } from './credits.ts';
import type { FoundDateline } from './dateline.ts';
import { findDate } from './dates.ts';
import { declaredValues } from './declared.ts';
import { likeness } from './likeness.ts';
import { hostOf, lineOf, type Scene } from './scene.ts';

export interface PlacedDateline extends FoundDateline {
  /** 1-based. */
  readonly line: number;
}

/** Credits are looked for in this many blocks above the story and below it, and at the end of its last paragraphs. */
const headReach = 16;
const tailReach = 24;
const lastParagraphs = 3;
const photoRoles = new Set([
  'caption',
  'script',
  'style',
  'related',
  'teaser',
  'comments',
  'advert',
  'navigation',
  'cookie',
]);

/**
 * The agencies that the page names as the story's source, best evidence first: dateline, byline, credit, notice, then
 * what the head declares. One mention a name and kind of evidence. Who is only quoted ("told Reuters") stands in prose and
 * is never looked at; photo credits are not credits of the text.
 */
export function findAgencies(scene: Scene, dateline: PlacedDateline | null, outlet: string | null): AgencyMention[] {
  const mentions = [
    ...(dateline?.agencies ?? []).map(
      ({ name }): AgencyMention => ({ name, evidence: 'dateline', line: dateline?.line ?? 1 }),
    ),
    ...unnamedInDateline(dateline),
    ...bylineAgencies(scene),
    ...creditAgencies(scene, outlet),
    ...declaredAgencies(scene),
  ];
  const kept = mentions.filter(
    ({ name, evidence }, at) => mentions.findIndex((one) => one.name === name && one.evidence === evidence) === at,
  );
  const named = kept.some(({ name }) => name !== unnamedAgencies);
  return kept
    .filter(({ name }) => !named || name !== unnamedAgencies)
    .sort((a, b) => order.indexOf(a.evidence) - order.indexOf(b.evidence) || a.line - b.line);
}

function unnamedInDateline(dateline: PlacedDateline | null): AgencyMention[] {
  return dateline?.unnamed ? [{ name: unnamedAgencies, evidence: 'dateline', line: dateline.line }] : [];
}

const order: readonly AgencyMention['evidence'][] = ['dateline', 'byline', 'credit', 'notice', 'metadata'];

/** A byline that is an agency's, or ends in one: `Reuters`, `By Jane Person, Associated Press`. */
function bylineAgencies(scene: Scene): AgencyMention[] {
  const { page, blocks, headline, hints } = scene;
  const given = page.declared.record?.byline;
  const fromRecord =
    given === undefined ? [] : namedIn(given).map((name): AgencyMention => ({ name, evidence: 'byline', line: 1 }));
  const fromLines = bylinePositions(scene).flatMap((position) => {
    const block = blocks[position];
    const line = inSmallLetters.test(block.text) ? withCapitals(block.text) : block.text;
    if (isElsewhere(block) && !(block.markup === null && deskFirst.test(line))) return [];
    if (!mayNameAgency(line) && !mayCredit(line)) return [];
    const date = findDate(line, hints);
    const text = withoutDate(line, hints);
    const opened = block.role === 'byline' || opensByline.test(line) || deskFirst.test(line);
    const beside =
      date !== null ||
      position === headline + 1 ||
      opensByline.test(blocks[position - 1]?.text ?? '') ||
      isDated(scene, position - 1) ||
      isDated(scene, position + 1);
    const own = opened || beside ? namedIn(text, !opened) : [];
    const names = own.length > 0 ? own : sharedByline(text, opened, position === headline + 1);
    return names.map((name): AgencyMention => ({ name, evidence: 'byline', line: lineOf(block) }));
  });
  return [...fromRecord, ...fromLines];
}

const opensByline = /^[\s|]*(?:by|von|par|por|di|door|oleh|автор)\s/iu;
/** `by jane person, reuters`: some sites write bylines so. */
const inSmallLetters = /^[\s|]*(?:by|von|par|por|di|door|oleh)\s[^\p{Lu}]{2,80}$/u;
/** `Redacción / EFE`: no picture is a desk's. */
const deskFirst =
  /^(?:redacci[óo]n|redação|redazione|redaktion|redactie|rédaction|(?:web|news|online) ?desk)\s?[/|,-]/iu;

function withCapitals(line: string): string {
  return line.replace(wordStart, (letter) => letter.toUpperCase());
}
const wordStart = /(?<=^|[\s,/|-])\p{Ll}/gu;

function isDated({ blocks, hints }: Scene, position: number): boolean {
  const text = blocks[position]?.text ?? '';
  return text !== '' && text.length <= 80 && findDate(text, hints) !== null;
}

/** A byline that an agency shares: `Jane Person with agencies`, `Web Desk | Reuters`, `Jane Person, The Canadian Press`, `AFP, PARIS`. */
function sharedByline(text: string, opened: boolean, below: boolean): string[] {
  if ((!opened && !below) || text.length > 80) return [];
  const named = allAgencies(text.replace(inPlace, ''));
  if (named !== null && (opened || text.includes(' ') || agenciesAlone.test(text))) return named;
  const partner = (opened ? partnerOf : withPartner).exec(text)?.groups?.who;
  const partners = partner === undefined ? null : allAgencies(partner);
  if (partners !== null) return partners;
  const partly = [fullName, agencyFirst, ...(opened ? [reporterOf] : [])].flatMap(
    (pattern) => agencyNamed(pattern.exec(text)?.groups?.who ?? '') ?? [],
  );
  return partly.slice(0, 1).map(({ name }) => name);
}

const inPlace = /\s(?:in|à|en|aus)\s\p{Lu}[\p{L} -]{1,25}$/u;
const agenciesAlone = /^(?:agencias|agences|agenturen|agenzie|agências|agencje|ajanslar|وكالات)$/iu;
const withPartner = /^[^.:]{2,50}?\s(?:with|avec|mit|con|com|met|med|z|с)\s(?<who>[^.:]{2,40})$/iu;
const partnerOf =
  /^[^.:]{2,50}?\s(?:with|avec|mit|con|com|met|med|z|с|and|und|et|y|e|og|och|и)\s(?<who>[^.:]{2,40})$/iu;
/** With its article: `Jane Person, Associated Press` and a mark after a name sign pictures as often. */
const fullName =
  /^\p{Lu}[\p{L} .'’-]{2,40}?(?:,|\s\|)\s(?<who>The\s\p{Lu}[\p{L}-]{0,20}(?:\s\p{Lu}[\p{L}-]{0,20}){1,3})$/u;
const reporterOf =
  /(?<!former |ex-)(?:rep[óo]rter|correspondent|correspondente|corresponsal|writer|redakteur(?:in)?)\s(?:of|for|da|do|de|der|del)\s(?:the\s)?(?<who>[\p{L} ]{2,40}?)(?:\s[-–—|].{0,40})?$/iu;
const agencyFirst = /^(?<who>[\p{L} ]{2,30}),\s\p{Lu}{3}[\p{Lu} ]{0,25}$/u;

/** Agencies among a byline's parts; `alone` asks that they be all of it. */
function namedIn(byline: string, alone = false): string[] {
  const { people, others } = readByline(byline, null);
  const named = others.flatMap((part) => agencyNamed(part.replace(signing, '').trim())?.name ?? []);
  return alone && (people.length > 0 || named.length < others.length) ? [] : named;
}

const signing =
  /\b(?:the|staff|writers?|sports|business|political|reporters?|correspondents?|news|agency|in \p{Lu}\p{L}+)\b|['’]s?\b/giu;

/** Credit lines and notices around the story, and what signs its last paragraphs. */
function creditAgencies(scene: Scene, outlet: string | null): AgencyMention[] {
  const { blocks, first, last, headline } = scene;
  const mentions: AgencyMention[] = [];
  const add = (position: number, credits: ReturnType<typeof creditsIn>) => {
    for (const { name, evidence } of credits) {
      const ours = outlet !== null && likeness(name, outlet, 0.8) >= 0.8;
      if (!ours || agencyNamed(name) !== null) mentions.push({ name, evidence, line: blocks[position].lines[1] });
    }
  };
  for (let at = Math.max(0, headline, first - headReach); at < Math.min(first, blocks.length); at++) {
    if (!isElsewhere(blocks[at]) && mayCredit(blocks[at].text) && isPhrase(blocks[at].text))
      add(at, creditsIn(blocks[at].text));
  }
  const reported = blocks[first] === undefined ? undefined : reportOf.exec(blocks[first].text)?.groups?.who;
  const reporter = agencyNamed(reported ?? '');
  if (reporter !== null) add(first, [{ name: reporter.name, evidence: 'credit' }]);
  let paragraphs = 0;
  for (let at = last; at >= first && paragraphs < lastParagraphs; at--) {
    if (blocks[at].role !== 'body') continue;
    const ends = paragraphs === 0 || blocks[at].text.length < 200 ? creditsAtEnd(blocks[at].text) : [];
    add(at, ends.length > 0 ? ends : creditsIn(blocks[at].text, true));
    paragraphs++;
  }
  for (let at = Math.max(first, 0); at < Math.min(blocks.length, last + 1 + tailReach); at++) {
    const { role, text } = blocks[at];
    if (role === 'body' || !mayCredit(text)) continue;
    if (isElsewhere(blocks[at]) && !(role === 'caption' && at <= last + 2 && isSourceBelow(blocks[at]))) continue;
    if (at > last + (isPhrase(text) ? 4 : 2) && role !== 'credit' && role !== 'legal' && role !== 'footer') continue;
    add(at, creditsIn(text));
  }
  return mentions;
}

/** `به گزارش ایسنا،`: "by the report of", with which Persian outlets open an agency's story. */
const reportOf = /^\s*به گزارش\s(?:خبرنگار\s)?(?:خبرگزاری\s)?(?<who>[^،,؛:.\n]{2,24}?)(?:\s?[،,؛:])/u;

/** Not of the story: pictures and their credits, other stories, scripts. */
function isElsewhere({ role, form, markup }: LabelledBlock): boolean {
  const words = markup === null ? [] : [...markup.element.words, ...markup.inlineWords];
  return photoRoles.has(role) || form === 'caption' || words.some((word) => pictureWords.has(word));
}

/** `Quelle: dpa` reads like a picture's credit, and is the story's where it stands straight below it, with no picture. */
function isSourceBelow({ form, markup, text }: LabelledBlock): boolean {
  return form !== 'caption' && markup === null && isSourceLine(text);
}

const pictureWords = new Set([
  'caption',
  'figcaption',
  'figure',
  'photo',
  'image',
  'img',
  'gallery',
  'slideshow',
  'video',
  'picture',
]);

/** Above the story a bare name is a byline or a photo credit: only phrases and notices count as credits there. */
function isPhrase(text: string): boolean {
  return agencyNamed(text.replace(/^[([（]|[)\]）]$/gu, '')) === null;
}

/** What the head declares: author, publisher or source, and an address on the agency's own host. */
function declaredAgencies({ page }: Scene): AgencyMention[] {
  const authors = declaredValues(page, 'byline')
    .filter(({ source }) => source !== 'record')
    .flatMap(({ value }) => namedIn(value));
  const publishers = declaredValues(page, 'outlet').flatMap(({ value }) => {
    const agency = agencyNamed(value);
    return agency === null || agency.owners?.includes(value) ? [] : [agency.name];
  });
  const host = hostOf({ page });
  const hosts = host === null ? [] : [agencyAt(host)?.name ?? []].flat();
  const names = new Set([...authors, ...publishers, ...hosts]);
  return Array.from(names, (name) => ({ name, evidence: 'metadata', line: 1 }));
}
