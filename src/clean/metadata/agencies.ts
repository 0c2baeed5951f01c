import type { AgencyMention, LabelledBlock } from '../../model.ts';
import { agencyNamed } from './agency-names.ts';
import { bareAgencies, bylineAgencies, namedIn } from './byline-agencies.ts';
import { unnamedAgencies } from './computed.ts';
import { agencyAt, creditsAtEnd, creditsIn, isSourceLine, mayCredit } from './credits.ts';
import type { FoundDateline } from './dateline.ts';
import { declaredValues } from './declared.ts';
import { isElsewhere } from './elsewhere.ts';
import { likeness } from './likeness.ts';
import { hostOf, type Scene } from './scene.ts';

export interface PlacedDateline extends FoundDateline {
  /** 1-based. */
  readonly line: number;
}

/** Credits are looked for in this many blocks above the story and below it, and at the end of its last paragraphs. */
const headReach = 16;
const tailReach = 24;
const lastParagraphs = 3;

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
    ...bareAgencies(scene),
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

/** `Quelle: dpa` reads like a picture's credit, and is the story's where it stands straight below it, with no picture. */
function isSourceBelow({ form, markup, text }: LabelledBlock): boolean {
  return form !== 'caption' && markup === null && isSourceLine(text);
}

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
