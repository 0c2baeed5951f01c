import type { Outline } from '../outline.ts';
import { type Columns, type Lexicon, perCandidate, type View } from './view.ts';

/** What words in class and id say by themselves: prior knowledge, as few sites are there to learn from. */
const hints = {
  comment: 'comment comments disqus replies reply respond discussion kommentar kommentare commentlist',
  more:
    'related recommend recommended recommendation recommendations more promo promos teaser teasers trending popular latest outbrain ' +
    'taboola recirc recirculation carousel rail sidebar widget widgets next prev previous also',
  chrome:
    'menu menus nav navbar navigation navi footer header masthead breadcrumb breadcrumbs share sharing shared sharebar social toolbar ' +
    'cookie cookies consent login search subscribe subscription newsletter newsletters signup modal popup banner ad ads advert ' +
    'advertisement advertising sponsor sponsored promotion',
  meta:
    'byline author authors bio date dates time timestamp tag tags category categories caption captions credit credits meta published ' +
    'kicker disclaimer copyright',
  body: 'article body content story entry post text articlebody main paragraph paragraphs',
} as const;
type Hint = keyof typeof hints;
const hintNames: readonly Hint[] = ['comment', 'more', 'chrome', 'meta', 'body'];
const hintOf: ReadonlyMap<string, number> = new Map(
  hintNames.flatMap((hint, index) => hints[hint].split(' ').map((word): [string, number] => [word, index])),
);

/** Sums over the names of one element, or of an element and all above it. */
interface Sums {
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly sum: Float64Array;
  readonly hints: readonly Float64Array[];
}

/** What tags, classes and ids near a block (its element and the one above) and further up say. */
export function nameColumns(view: View): Columns {
  const { candidates, outline, lexicon } = view;
  const own = ownSums(outline, lexicon);
  const all = summedUp(own, outline.parent);
  const up = (node: number) => outline.parent[node];
  const inline = candidates.map(({ markup }) => sumNames(markup.inlineWords, lexicon));
  const near = (field: 'min' | 'max' | 'sum', combine: (a: number, b: number) => number) =>
    perCandidate(view, (i) => {
      const { node } = candidates[i];
      const parent = up(node);
      const both = parent < 0 ? own[field][node] : combine(own[field][node], own[field][parent]);
      return combine(both, inline[i][field]);
    });
  const far = (column: Float64Array) =>
    perCandidate(view, (i) => {
      const parent = up(candidates[i].node);
      const grand = parent < 0 ? -1 : up(parent);
      return grand < 0 ? 0 : column[grand];
    });
  return {
    nearMin: near('min', Math.min),
    nearMax: near('max', Math.max),
    nearSum: near('sum', add),
    farMin: far(all.min),
    farMax: far(all.max),
    farSum: far(all.sum),
    ...Object.fromEntries(
      hintNames.flatMap((hint, index) => [
        [
          `near-${hint}`,
          perCandidate(view, (i) => {
            const { node } = candidates[i];
            const column = own.hints[index];
            return column[node] + (up(node) < 0 ? 0 : column[up(node)]) + inline[i].hints[index];
          }),
        ],
        [`far-${hint}`, far(all.hints[index])],
      ]),
    ),
  };
}

function add(a: number, b: number): number {
  return a + b;
}

/** Sums of one element's names; templates share their list of words, so each list is summed once. */
function ownSums({ elements }: Outline, lexicon: Lexicon): Sums {
  const sums = emptySums(elements.length);
  const known = new Map<readonly string[], OneSums>();
  for (let node = 0; node < elements.length; node++) {
    const { tag, words } = elements[node];
    const odds = lexicon.names.get(`<${tag}`) ?? 0;
    const own = known.get(words) ?? sumNames(words, lexicon);
    known.set(words, own);
    sums.min[node] = Math.min(own.min, odds);
    sums.max[node] = Math.max(own.max, odds);
    sums.sum[node] = own.sum + odds;
    for (let hint = 0; hint < hintNames.length; hint++) sums.hints[hint][node] = own.hints[hint];
  }
  return sums;
}

function emptySums(size: number): Sums {
  const column = () => new Float64Array(size);
  return { min: column(), max: column(), sum: column(), hints: hintNames.map(column) };
}

/** Each element's sums with those of all elements above it. */
function summedUp(own: Sums, parent: Int32Array): Sums {
  const size = parent.length;
  const all = {
    min: own.min.slice(),
    max: own.max.slice(),
    sum: own.sum.slice(),
    hints: own.hints.map((one) => one.slice()),
  };
  for (let node = 1; node < size; node++) {
    const up = parent[node];
    all.min[node] = Math.min(all.min[node], all.min[up]);
    all.max[node] = Math.max(all.max[node], all.max[up]);
    all.sum[node] += all.sum[up];
    for (const column of all.hints) column[node] += column[up];
  }
  return all;
}

interface OneSums {
  readonly min: number;
  readonly max: number;
  readonly sum: number;
  readonly hints: readonly number[];
}
const noSums: OneSums = { min: 0, max: 0, sum: 0, hints: hintNames.map(() => 0) };

function sumNames(names: readonly string[], lexicon: Lexicon): OneSums {
  if (names.length === 0) return noSums;
  const hints = hintNames.map(() => 0);
  let [min, max, sum] = [0, 0, 0];
  for (const name of names) {
    const odds = lexicon.names.get(name) ?? 0;
    min = Math.min(min, odds);
    max = Math.max(max, odds);
    sum += odds;
    const hint = hintOf.get(name);
    if (hint !== undefined) hints[hint]++;
  }
  return { min, max, sum, hints };
}
