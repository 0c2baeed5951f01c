import type { AgencyMention } from '../../model.ts';
import type { Agency } from '../lexicons/agencies.ts';
import { agencyNamed, mayNameAgency } from './agency-names.ts';
import { bylinePositions, partedByline, readByline, withoutDate } from './byline.ts';
import { allAgencies, mayCredit } from './credits.ts';
import { findDate } from './dates.ts';
import { isElsewhere } from './elsewhere.ts';
import { lineOf, type Scene } from './scene.ts';

/** A byline that is an agency's, or ends in one: `Reuters`, `By Jane Person, Associated Press`. */
export function bylineAgencies(scene: Scene): AgencyMention[] {
  const { page, blocks, headline, hints } = scene;
  const given = page.declared.record?.byline;
  const fromRecord =
    given === undefined ? [] : namedIn(given).map((name): AgencyMention => ({ name, evidence: 'byline', line: 1 }));
  const fromLines = [...new Set([...bylinePositions(scene), ...bylinesInside(scene)])].flatMap((position) => {
    const block = blocks[position];
    const told = partedByline(block.text);
    const line = inSmallLetters.test(told) ? withCapitals(told) : told;
    if (isElsewhere(block) && !signsBelow(scene, position) && !(block.markup === null && deskFirst.test(line)))
      return [];
    if (!mayNameAgency(line) && !mayCredit(line)) return [];
    const date = findDate(block.text, hints);
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

/** Lines inside the story that are labelled bylines: those of people are a quoted person's as often, an agency's is not. */
function bylinesInside({ blocks, first, last }: Scene): number[] {
  const inside = blocks.slice(0, last).flatMap(({ role }, position) => (role === 'byline' ? [position] : []));
  return inside.filter((position) => position > first && blocks[position].text.length <= longestByline);
}

/**
 * A line that is an agency and nothing else: in brackets under a byline, or what cleaning took for a paragraph among the
 * first of the story. Elsewhere such a line signs a picture as often.
 */
export function bareAgencies({ blocks, headline, first, last }: Scene): AgencyMention[] {
  const found: AgencyMention[] = [];
  const until = Math.min(first + openingBlocks, last + 1);
  for (let at = Math.max(1, headline + 1); at < until; at++) {
    const { text, role } = blocks[at];
    if (text.length > longestBare || !mayNameAgency(text)) continue;
    const agency = agencyNamed(text.replace(/^\(|\)$/gu, ''));
    const bracketed =
      text.startsWith('(') && (blocks[at - 1].role === 'byline' || opensByline.test(blocks[at - 1].text));
    if (agency !== null && (role === 'body' || bracketed))
      found.push({ name: agency.name, evidence: 'byline', line: lineOf(blocks[at]) });
  }
  return found;
}

const longestBare = 40;
const longestByline = 140;
const openingBlocks = 4;

/** What is under a heading of other stories, and is nothing but an agency right between this headline and its story, signs the story. */
function signsBelow({ blocks, headline, first }: Scene, position: number): boolean {
  const { role, text } = blocks[position];
  const isBetween = headline >= 0 && position > headline && position < first;
  return isBetween && (role === 'related' || role === 'teaser') && signer(text) !== null;
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
  const partly = [fullName, agencyFirst, ...(opened ? [reporterOf, behindName] : [])].flatMap(
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
/** A name of several words that nothing parts from a person's: `Jane Person Associated Press`, two lines made one. */
const behindName =
  /^(?:By\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.'’-]+){1,2}?\s(?<who>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3})$/u;
const agencyFirst = /^(?<who>[\p{L} ]{2,30}),\s\p{Lu}{3}[\p{Lu} ]{0,25}$/u;

/** Agencies among a byline's parts; `alone` asks that they be all of it. */
export function namedIn(byline: string, alone = false): string[] {
  const { people, others } = readByline(byline, null);
  const named = others.flatMap((part) => signer(part)?.name ?? []);
  return alone && (people.length > 0 || named.length < others.length) ? [] : named;
}

/** Whose writer signs: `AP Golf Writer`, `For The Associated Press`. */
function signer(part: string): Agency | null {
  return agencyNamed(part.replace(signing, '').trim()) ?? agencyNamed(part.replace(deskWriter, '').trim());
}

const deskWriter = /\s\p{Lu}\p{Ll}+\s(?:Writer|Reporter|Correspondent|Editor|Columnist)s?$/u;
const signing =
  /\b(?:for the|the|staff|writers?|sports|business|political|reporters?|correspondents?|news|agency|in \p{Lu}\p{L}+)\b|['’]s?\b/giu;
