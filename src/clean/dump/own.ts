import type { Block } from '../../model.ts';
import { lexiconKindNames, type PageHits } from '../lexicons/index.ts';
import { type PageShapes, shape, shapeWidth } from './shape.ts';

/** What a block tells by itself: its characters, its words' kinds, its place on the line, its repeats, the wording of furniture in it. */
export const ownNames = [
  'words',
  'characters',
  'lowerShare',
  'capitalShare',
  'caselessShare',
  'unspacedShare',
  'functionShare',
  'wordLength',
  'longestWord',
  'upperShare',
  'digitShare',
  'commasPerWord',
  'innerStops',
  'quotes',
  'brackets',
  'codeShare',
  'codeSigns',
  'separatorShare',
  'camelPerWord',
  'addresses',
  'clocks',
  'years',
  'ending',
  'start',
  'weightMean',
  'weightMin',
  'weightMax',
  'weightSum',
  'indent',
  'blanksBefore',
  'blanksAfter',
  'glued',
  'lines',
  'repeats',
  'seenBefore',
  'furniture',
  'rough',
  ...lexiconKindNames.map((kind) => `says:${kind}` as const),
] as const;

type OwnName = (typeof ownNames)[number];
export const own = Object.fromEntries(ownNames.map((name, column) => [name, column])) as {
  readonly [name in OwnName]: number;
};

/** How often each block's text stands on the page besides, and whether it stood before. */
export interface Repeats {
  readonly others: Uint16Array;
  readonly seen: Uint8Array;
}

export function countRepeats(identity: Int32Array): Repeats {
  const counts = new Map<number, number>();
  const seen = new Uint8Array(identity.length);
  for (let at = 0; at < identity.length; at++) {
    const before = identity[at] === 0 ? 0 : (counts.get(identity[at]) ?? 0);
    seen[at] = before > 0 ? 1 : 0;
    counts.set(identity[at], before + 1);
  }
  return {
    others: Uint16Array.from(identity, (one) => (one === 0 ? 0 : Math.min(99, (counts.get(one) ?? 1) - 1))),
    seen,
  };
}

/** Fills the own columns of one block's row. */
export function fillOwn(
  to: Float32Array,
  start: number,
  blocks: readonly Block[],
  at: number,
  shapes: PageShapes,
  repeats: Repeats,
  hits: PageHits,
): void {
  fillShape(to, start, shapes.rows, at * shapeWidth);
  fillPlace(to, start, blocks, at);
  to[start + own.repeats] = Math.min(5, repeats.others[at]);
  to[start + own.seenBefore] = repeats.seen[at];
  fillHits(to, start, hits, at);
  to[start + own.rough] = roughScore(to, start);
}

function fillShape(to: Float32Array, start: number, rows: Float64Array, row: number): void {
  const words = rows[row + shape.words];
  const perWord = 1 / Math.max(1, words);
  const perLetter = 1 / Math.max(1, rows[row + shape.letters]);
  const characters = Math.max(1, rows[row + shape.characters]);
  // Shares are of the head of a long block, as its counts are.
  const perHead = 1 / Math.min(characters, 2400);
  to[start + own.words] = Math.log1p(words);
  to[start + own.characters] = Math.log1p(characters);
  to[start + own.lowerShare] = rows[row + shape.lowerWords] * perWord;
  to[start + own.capitalShare] = rows[row + shape.capitalWords] * perWord;
  to[start + own.caselessShare] = rows[row + shape.caselessWords] * perWord;
  to[start + own.unspacedShare] = rows[row + shape.unspacedWords] * perWord;
  to[start + own.functionShare] = rows[row + shape.functionWords] * perWord;
  to[start + own.wordLength] = Math.min(15, rows[row + shape.letters] * perWord);
  to[start + own.longestWord] = Math.min(60, rows[row + shape.longestWord]);
  to[start + own.upperShare] = rows[row + shape.upper] * perLetter;
  to[start + own.digitShare] = rows[row + shape.digits] * perHead;
  to[start + own.commasPerWord] = rows[row + shape.commas] * perWord;
  to[start + own.innerStops] = Math.min(8, rows[row + shape.innerStops]);
  to[start + own.quotes] = Math.min(6, rows[row + shape.quotes]);
  to[start + own.brackets] = Math.min(6, rows[row + shape.brackets]);
  to[start + own.codeShare] = rows[row + shape.codeSigns] * perHead;
  to[start + own.codeSigns] = Math.min(30, rows[row + shape.codeSigns]);
  to[start + own.separatorShare] = rows[row + shape.separators] * perWord;
  to[start + own.camelPerWord] = rows[row + shape.camelBorders] * perWord;
  to[start + own.addresses] = Math.min(4, rows[row + shape.addresses]);
  to[start + own.clocks] = Math.min(4, rows[row + shape.clocks]);
  to[start + own.years] = Math.min(4, rows[row + shape.years]);
  to[start + own.ending] = rows[row + shape.ending];
  to[start + own.start] = rows[row + shape.start];
  to[start + own.weightMean] = rows[row + shape.weightMean];
  to[start + own.weightMin] = rows[row + shape.weightMin];
  to[start + own.weightMax] = rows[row + shape.weightMax];
  to[start + own.weightSum] = Math.max(-20, Math.min(20, rows[row + shape.weightMean] * words));
}

function fillPlace(to: Float32Array, start: number, blocks: readonly Block[], at: number): void {
  const block = blocks[at];
  to[start + own.indent] = Math.min(24, block.indent);
  to[start + own.blanksBefore] = Math.min(3, block.blanksBefore);
  to[start + own.blanksAfter] = Math.min(3, blocks[at + 1]?.blanksBefore ?? 3);
  to[start + own.glued] = block.glued ? 1 : 0;
  to[start + own.lines] = Math.min(12, block.lines[1] - block.lines[0] + 1);
}

const firstHit = own[`says:${lexiconKindNames[0]}`];

/** 3 where the wording is the whole block, 2 where it opens or closes it, 1 where it stands inside. */
function fillHits(to: Float32Array, start: number, hits: PageHits, at: number): void {
  const line = hits.line[at];
  const edge = hits.start[at] | hits.end[at];
  let all = line | edge | hits.within[at];
  let kinds = 0;
  for (let kind = 0; all !== 0; kind++, all >>>= 1) {
    if (!(all & 1)) continue;
    kinds++;
    to[start + firstHit + kind] = (line >>> kind) & 1 ? 3 : (edge >>> kind) & 1 ? 2 : 1;
  }
  to[start + own.furniture] = kinds;
}

/**
 * A hand-made score of running text, about words for prose and negative for furniture: good enough to find the densest
 * stretch of a page, which gives the model the page's vocabulary.
 */
function roughScore(to: Float32Array, start: number): number {
  const words = Math.expm1(to[start + own.words]);
  if (to[start + own.codeShare] > 0.05) return -12;
  if (to[start + own.furniture] > 0 && words < 40) return -8;
  const lower = Math.max(to[start + own.functionShare] * 2, to[start + own.lowerShare] * 0.8);
  const ending = to[start + own.ending];
  if (words >= 8 && lower >= 0.4 && ending >= 1 && ending <= 2) return Math.min(words, 60) * 0.5;
  if (words >= 15 && lower >= 0.5 && ending !== 3) return Math.min(words, 60) * 0.3;
  return -2;
}
