import type { Outline } from '../outline.ts';
import { ancestors } from './groupings.ts';
import { type Columns, perCandidate, type View } from './view.ts';

/** Text this long with few links is a paragraph that marks where stories are. */
const longLength = 120;
const fewLinks = 0.3;

/** Where a block stands: on the page, and in relation to the densest container, long paragraphs and headings. */
export function placeColumns(view: View, wordMean: Float32Array): Columns {
  const { outline, candidates, length, links } = view;
  const { last, best, allProse } = outline;
  const size = candidates.length;
  const all = length.reduce((sum, one) => sum + one, 0) || 1;
  const before = runningSum(length);
  const isLong = (i: number) => length[i] > longLength && links[i] < fewLinks;
  const constant = (value: number) => new Float32Array(size).fill(value);
  const longs = candidates.map((_, i) => i).filter(isLong);
  return {
    textPlace: perCandidate(view, (i) => before[i] / all),
    fromEnd: perCandidate(view, (i) => size - i),
    fromFirstLong: perCandidate(view, (i) => (longs.length > 0 ? i - longs[0] : Number.NaN)),
    fromLastLong: perCandidate(view, (i) => (longs.length > 0 ? i - longs[longs.length - 1] : Number.NaN)),
    fromBestEnd: perCandidate(view, (i) => last[best] - i),
    ...headingColumns(view, wordMean),
    ...containerColumns(view),
    candidates: constant(size),
    pageText: constant(Math.log1p(all)),
    pageLinks: constant(outline.link[0] / all),
    pageProse: constant(allProse / all),
    pageLongs: constant(longs.length),
  };
}

function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i] + values[i];
  return sums;
}

/** The last heading before (or at) each block. */
function headingColumns(view: View, wordMean: Float32Array): Columns {
  const { candidates, prose } = view;
  const size = candidates.length;
  const since = new Float32Array(size).fill(Number.NaN);
  const odds = new Float32Array(size);
  const level = new Float32Array(size);
  const proseSince = new Float32Array(size);
  const longsSince = new Float32Array(size);
  const fromFirst = new Float32Array(size).fill(Number.NaN);
  const h1 = candidates.findIndex(({ markup }) => markup.headingLevel === 1);
  let at = -1;
  let longs = 0;
  let text = 0;
  for (let i = 0; i < size; i++) {
    const own = candidates[i].markup.headingLevel;
    if (own > 0) {
      at = i;
      longs = 0;
      text = 0;
    }
    if (at >= 0) {
      since[i] = i - at;
      odds[i] = at === i ? wordMean[i] : odds[i - 1];
      level[i] = candidates[at].markup.headingLevel;
    }
    longsSince[i] = longs;
    proseSince[i] = Math.log1p(text);
    if (h1 >= 0) fromFirst[i] = i - h1;
    if (prose[i] > 0) longs++;
    text += prose[i];
  }
  return {
    fromHeading: since,
    headingOdds: odds,
    headingLevelAbove: level,
    proseSinceHeading: proseSince,
    longsSinceHeading: longsSince,
    fromH1: fromFirst,
  };
}

/** The containers of a block against the best one and the core. */
function containerColumns(view: View): Columns {
  const { outline, candidates } = view;
  const { parent, elements, best, core, text, link, prose, score, allProse } = outline;
  const isAbove = ancestors(best, parent);
  const meeting = meetings(isAbove, parent);
  const bestScore = Math.max(1e-6, score[best]);
  const inBest = under(best, parent);
  const inCore = under(core, parent);
  const topScore = summit(score, parent);
  const mostOf = nearestWith(outline);
  const depthOf = (node: number) => elements[node].depth;
  const node = (i: number) => candidates[i].node;
  const above = (i: number) => Math.max(0, parent[node(i)]);
  const higher = (i: number) => Math.max(0, parent[above(i)]);
  return {
    inBest: perCandidate(view, (i) => inBest[node(i)]),
    belowBest: perCandidate(view, (i) => (inBest[node(i)] === 1 ? depthOf(node(i)) - depthOf(best) : -1)),
    meetBelow: perCandidate(view, (i) => depthOf(node(i)) - depthOf(meeting[node(i)])),
    inCore: perCandidate(view, (i) => inCore[node(i)]),
    belowCore: perCandidate(view, (i) => depthOf(node(i)) - depthOf(core)),
    belowMost: perCandidate(view, (i) => depthOf(node(i)) - depthOf(mostOf[node(i)])),
    ownShare: perCandidate(view, (i) => prose[node(i)] / allProse),
    parentShare: perCandidate(view, (i) => prose[above(i)] / allProse),
    grandShare: perCandidate(view, (i) => prose[higher(i)] / allProse),
    parentLink: perCandidate(view, (i) => link[above(i)] / Math.max(1, text[above(i)])),
    grandLink: perCandidate(view, (i) => link[higher(i)] / Math.max(1, text[higher(i)])),
    aboveScore: perCandidate(view, (i) => topScore[node(i)] / bestScore),
    parentScore: perCandidate(view, (i) => score[above(i)] / bestScore),
    bestShare: perCandidate(view, () => prose[best] / allProse),
  };
}

/** 1 for a node and all below it. */
function under(top: number, parent: Int32Array): Uint8Array {
  const marks = new Uint8Array(parent.length);
  for (let node = 0; node < parent.length; node++)
    marks[node] = node === top || (parent[node] >= 0 && marks[parent[node]] === 1) ? 1 : 0;
  return marks;
}

/** The lowest marked node at or above each node. */
function meetings(marks: Uint8Array, parent: Int32Array): Int32Array {
  const meeting = new Int32Array(parent.length);
  for (let node = 1; node < parent.length; node++) meeting[node] = marks[node] === 1 ? node : meeting[parent[node]];
  return meeting;
}

/** The highest value at or above each node. */
function summit(values: Float64Array, parent: Int32Array): Float64Array {
  const top = values.slice();
  for (let node = 1; node < parent.length; node++) top[node] = Math.max(top[node], top[parent[node]]);
  return top;
}

/** The lowest node at or above each that holds 60 % of the page's prose. */
function nearestWith({ parent, prose }: Outline): Int32Array {
  const nearest = new Int32Array(parent.length);
  for (let node = 1; node < parent.length; node++)
    nearest[node] = prose[node] >= 0.6 * prose[0] ? node : nearest[parent[node]];
  return nearest;
}
