/** The names under which the scorers print a figure that has a floor: shares, higher is better. */
const floored = ['F1', 'f1', 'segF1', 'lcs', 'ge95', 'AP', 'ARI'] as const;
const printed = /\b(seg F1|F1|lcs) ([01]\.\d+)/gu;
const fraction = /^(\d+)\/(\d+)$/u;

/**
 * The figures of one row of the scorer's report.
 *
 * The scorer gives, for each set, what a script printed (`said`): one JSON object, or words like `F1 0.95` in parts divided
 * by ` | `. Rows without `said` hold counts such as `17/19`; for those of `non`, fewer is better, so their share is turned over.
 *
 * @param name `html/scrapinghub`; figures are named `html/scrapinghub F1`.
 */
export function figuresOf(name: string, row: Readonly<Record<string, unknown>>): Record<string, number> {
  const { said } = row;
  if (typeof said !== 'string')
    return Object.fromEntries(Object.entries(row).flatMap(([key, value]) => countsOf(name, key, value)));
  if (said.startsWith('{')) return fromJson(name, JSON.parse(said));
  const parts = said.split(' | ');
  return Object.fromEntries(
    parts.flatMap((part) => fromWords(parts.length > 1 ? `${name} ${part.split(' ')[0]}` : name, part)),
  );
}

function countsOf(name: string, key: string, value: unknown): [string, number][] {
  const [, part, whole] = (typeof value === 'string' && fraction.exec(value)) || [];
  if (part === undefined || whole === undefined || Number(whole) === 0) return [];
  const share = Number(part) / Number(whole);
  return [[`${name} ${key}`, key === 'non' ? 1 - share : share]];
}

function fromJson(name: string, scores: Readonly<Record<string, unknown>>): Record<string, number> {
  return Object.fromEntries(
    floored.flatMap((key) => {
      const value = scores[key];
      return typeof value === 'number' ? [[`${name} ${key === 'f1' ? 'F1' : key}`, value]] : [];
    }),
  );
}

function fromWords(name: string, words: string): [string, number][] {
  return [...words.matchAll(printed)].map(([, key, value]) => [`${name} ${key}`, Number(value)]);
}
