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
const hintNames = ['comment', 'more', 'chrome', 'meta', 'body'] as const;
const hintOf: ReadonlyMap<string, number> = new Map(
  hintNames.flatMap((hint, index) => hints[hint].split(' ').map((word): [string, number] => [word, index])),
);
/** Hints that are looked for near a block, and further up. */
const nearHints = ['meta', 'more'] as const;
const farHints = ['comment', 'body', 'chrome'] as const;

/** Lowest and highest log-odds of names, their sum, and the number of names of each hint. */
interface Sums {
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly sum: Float64Array;
  readonly hints: readonly Float64Array[];
}

/** What tags, classes and ids near a block (its element and the one above) and further up say. */
export function nameColumns(view: View): Columns {
  const { candidates, outline, lexicon } = view;
  const { parent } = outline;
  const all = ownSums(outline, lexicon);
  const nearby = nearSums(view, all);
  addAbove(all, parent);
  const grand = candidates.map(({ node }) => (parent[node] < 0 ? -1 : parent[parent[node]]));
  const far = (column: Float64Array) => perCandidate(view, (i) => (grand[i] < 0 ? 0 : column[grand[i]]));
  const hint = (name: (typeof hintNames)[number]) => hintNames.indexOf(name);
  return {
    nearMin: new Float32Array(nearby.min),
    nearMax: new Float32Array(nearby.max),
    nearSum: new Float32Array(nearby.sum),
    farMin: far(all.min),
    farMax: far(all.max),
    farSum: far(all.sum),
    ...Object.fromEntries(nearHints.map((name) => [`near-${name}`, new Float32Array(nearby.hints[hint(name)])])),
    ...Object.fromEntries(farHints.map((name) => [`far-${name}`, far(all.hints[hint(name)])])),
  };
}

function emptySums(size: number): Sums {
  const column = () => new Float64Array(size);
  return { min: column(), max: column(), sum: column(), hints: hintNames.map(column) };
}

/** Sums of each element's names. Templates share their list of words, so each list is looked up once. */
function ownSums({ elements }: Outline, lexicon: Lexicon): Sums {
  const sums = emptySums(elements.length);
  const known = new Map<readonly string[], number>();
  for (let node = 0; node < elements.length; node++) {
    const { words } = elements[node];
    const before = known.get(words);
    if (before === undefined) {
      known.set(words, node);
      for (const name of words) addName(sums, node, name, lexicon);
    } else copySums(sums, before, node);
  }
  const ofTag = new Map<string, number>();
  for (let node = 0; node < elements.length; node++) {
    const { tag } = elements[node];
    const odds = ofTag.get(tag) ?? lexicon.names.get(`<${tag}`) ?? 0;
    ofTag.set(tag, odds);
    addOdds(sums, node, odds);
  }
  return sums;
}

function addName(sums: Sums, at: number, name: string, lexicon: Lexicon): void {
  addOdds(sums, at, lexicon.names.get(name));
  const hint = hintOf.get(name);
  if (hint !== undefined) sums.hints[hint][at]++;
}

function addOdds({ min, max, sum }: Sums, at: number, odds = 0): void {
  if (odds < min[at]) min[at] = odds;
  if (odds > max[at]) max[at] = odds;
  sum[at] += odds;
}

function copySums({ min, max, sum, hints: columns }: Sums, from: number, to: number): void {
  min[to] = min[from];
  max[to] = max[from];
  sum[to] = sum[from];
  for (const column of columns) column[to] = column[from];
}

/** Sums of one place with those of another. */
function join(into: Sums, at: number, other: Sums, from: number): void {
  into.min[at] = Math.min(into.min[at], other.min[from]);
  into.max[at] = Math.max(into.max[at], other.max[from]);
  into.sum[at] += other.sum[from];
  for (let k = 0; k < into.hints.length; k++) into.hints[k][at] += other.hints[k][from];
}

/** By candidate: its element, the one above, and the inline elements around its start. */
function nearSums({ candidates, outline, lexicon }: View, own: Sums): Sums {
  const sums = emptySums(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const { node, markup } = candidates[i];
    join(sums, i, own, node);
    if (outline.parent[node] >= 0) join(sums, i, own, outline.parent[node]);
    for (const name of markup.inlineWords) addName(sums, i, name, lexicon);
  }
  return sums;
}

/** Adds to each element the sums of all above it. */
function addAbove(sums: Sums, parent: Int32Array): void {
  for (let node = 1; node < parent.length; node++) join(sums, node, sums, parent[node]);
}
