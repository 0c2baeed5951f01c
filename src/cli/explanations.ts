import { archiveRules } from '../archive/rules.ts';
import { factNames } from '../clean/metadata/evidence.ts';
import type { FactEvidence, Found } from '../clean/metadata/index.ts';
import { CopydeskError } from '../errors.ts';
import type { AgencyMention, Article, Dateline, Element, LabelledBlock, Lines, Page } from '../model.ts';
import type { ExplainedBlock, ExplainedFact, ExplainedSource, Explanation } from '../report/explain/index.ts';

/** Blocks of a page whose scores are explained when all are asked for; one takes about 1.4 ms (HTML). */
const mostExplained = 2000;

/**
 * Says of each block of a page which part it plays and why, and of each fact who tells it.
 *
 * @param line     the only line that is asked about; null for all.
 * @param tellsAll whether every block's score is explained, not only those of the line.
 * @throws {CopydeskError} `USAGE` where the line has no text.
 */
export async function explainPage(page: Page, line: number | null, tellsAll: boolean): Promise<Explanation> {
  const [{ labelPage }, { explainDescription, explainFacts }, saysOf] = await Promise.all([
    import('../clean/index.ts'),
    import('../clean/metadata/index.ts'),
    ruleWords(),
  ]);
  const labelled = labelPage(page);
  const positions = placesOf(labelled, line, page.path);
  const reasonsAt = line !== null || tellsAll ? await reasonsFor(page, labelled) : () => null;
  const blocks = positions.map((position, count): ExplainedBlock => {
    const { lines, role, rule, score, text, markup } = labelled[position];
    const element = markup === null ? null : pathOf(markup.element);
    const reasons = count < mostExplained ? reasonsAt(position) : null;
    return { lines, role, rule, says: saysOf(rule), score, element, reasons, text };
  });
  const { dateline, agencies } = explainDescription(page, labelled);
  const facts = [...explainFacts(page, labelled).map(foundFact), ...wireFacts(dateline, agencies)];
  const { id, path, source } = page;
  return { id, path, source, facts, blocks, line };
}

/** A record that `clean` wrote: it says what was removed, and why, and not where its facts were found. */
export function explainArticle(article: Article, line: number | null): Explanation {
  const unknown = { says: null, element: null, reasons: null };
  const kept = article.paragraphs.map(
    ({ lines, text }): ExplainedBlock => ({ lines, role: 'body', rule: 'model', score: 1, ...unknown, text }),
  );
  const dropped = article.removed.map(
    ({ kind, lines, rule, score, text }): ExplainedBlock => ({
      lines,
      role: kind,
      rule,
      score,
      ...unknown,
      says: saidOfArchive(rule),
      text,
    }),
  );
  const all = [...kept, ...dropped].sort((one, other) => one.lines[0] - other.lines[0]);
  const blocks = placesOf(all, line, article.path).map((position) => all[position]);
  const { id, path, source, dateline, agencies } = article;
  const facts = [
    ...factNames.flatMap((name) => toldFact(name, article[name] ?? null)),
    ...wireFacts(dateline === null ? null : { value: dateline, source: '', line: null }, agencies),
  ];
  return { id, path, source, facts, blocks, line };
}

/** What evidence across documents has removed; the record does not keep what the other rules say. */
function saidOfArchive(rule: string): string | null {
  return Object.values(archiveRules).find(({ id }) => id === rule)?.says ?? null;
}

/** Indices of the blocks that are asked about. */
function placesOf(blocks: readonly { readonly lines: Lines }[], line: number | null, path: string): number[] {
  const places = blocks.flatMap(({ lines: [first, last] }, at) =>
    line === null || (first <= line && line <= last) ? [at] : [],
  );
  if (line === null || places.length > 0) return places;
  throw new CopydeskError('USAGE', 'has no text on that line; leave the line out to see all blocks', { path, line });
}

async function reasonsFor(page: Page, labelled: readonly LabelledBlock[]) {
  const { reasonsOf } = await import('../clean/reasons/index.ts');
  return reasonsOf(
    page,
    labelled.map(({ score }) => score),
  );
}

/** Rules of the settings, of site files, and of the flags `--drop` and `--keep`. */
const ownRule = /^(?:settings:|site-rules:|flags\.)/u;

/** What a rule looks for; null for the score alone. */
async function ruleWords(): Promise<(rule: string) => string | null> {
  const [{ standardRules }, { wholePageRules }] = await Promise.all([
    import('../clean/rules/index.ts'),
    import('../clean/whole-page.ts'),
  ]);
  const says = new Map([
    ...standardRules.map((rule): [string, string] => [rule.id, rule.says]),
    ...Object.entries(wholePageRules),
  ]);
  return (rule) => says.get(rule) ?? (ownRule.test(rule) ? 'A rule of yours.' : null);
}

const mostElements = 12;
const longestStep = 60;

/** `main > article.story > p`: the elements around a block, classes as they are written. */
function pathOf(element: Element): string {
  const steps: string[] = [];
  let up: Element | null = element;
  while (up !== null && up.parent !== null && steps.length < mostElements) {
    steps.unshift(stepOf(up));
    up = up.parent;
  }
  return (up !== null && up.parent !== null ? ['…', ...steps] : steps).join(' > ');
}

function stepOf({ signature }: Element): string {
  const [tag, ...classes] = signature.split(/[\s.]+/u).filter((part) => part !== '');
  const whole = [tag, ...classes].join('.');
  return whole.length > longestStep ? `${whole.slice(0, longestStep)}…` : whole;
}

function foundFact({ name, chosen, others }: FactEvidence): ExplainedFact {
  const said = others.map(({ value, ...where }): ExplainedSource => ({ value, source: sourceOf({ value, ...where }) }));
  return { name, value: chosen?.value ?? null, source: chosen === null ? '' : sourceOf(chosen), others: said };
}

function toldFact(name: string, value: string | null, source = ''): ExplainedFact[] {
  return value === null ? [] : [{ name, value, source, others: [] }];
}

function wireFacts(dateline: Found<Dateline> | null, agencies: readonly AgencyMention[]): ExplainedFact[] {
  const place = dateline === null ? null : wordsOf(dateline.value);
  return [
    ...toldFact('dateline', place, dateline === null ? '' : sourceOf(dateline)),
    ...agencies.flatMap(({ name, evidence, line }) => toldFact('agency', name, `${evidence}, line ${line}`)),
  ];
}

function sourceOf({ source, line }: Found<unknown>): string {
  return line === null ? source : `${source}, line ${line}`;
}

function wordsOf({ place, agency }: Dateline): string {
  return agency === null ? place : `${place}, ${agency}`;
}
