import { growable } from './growable.ts';
import type { Trace } from './trace.ts';

/** The traces of all pages in a few long columns: an object a page would cost more than what stands in it. */
export interface Pages {
  readonly add: (trace: Trace) => void;
  /** Keys of the pages, each once. */
  readonly keys: readonly number[];
  /** Pages by the name of their place, in the order they came. */
  readonly stated: ReadonlyMap<string, readonly number[]>;
  /** The same of pages whose outlet is not known, by folder. */
  readonly unstated: ReadonlyMap<string, readonly number[]>;
  readonly page: (index: number) => KeptPage;
}

/** What tells repeats; see `Trace`. */
export interface PageText extends Pick<Trace, 'key' | 'hashes' | 'words' | 'headline' | 'scores' | 'removed'> {
  /** Of all its paragraphs. */
  readonly wordCount: number;
}

/** What is kept of one page; see `Trace`. */
export interface KeptPage extends PageText, Pick<Trace, 'heads' | 'openings'> {}

const floats = (length: number): Float64Array => new Float64Array(length);
const shorts = (length: number): Uint16Array => new Uint16Array(length);
const masks = (length: number): Uint32Array => new Uint32Array(length);

/** An empty collection. */
export function collectPages(): Pages {
  const known = new Set<number>();
  const keys: number[] = [];
  const heads: number[] = [];
  const [starts, removedStarts] = [[0], [0]];
  const hashes = growable(floats);
  const openings = growable(floats);
  const words = growable(shorts);
  const headline = growable(masks);
  const scores = growable(shorts);
  const removed = growable(floats);
  const [stated, unstated] = [new Map<string, number[]>(), new Map<string, number[]>()];
  return {
    keys,
    stated,
    unstated,
    add: (trace) => {
      if (known.has(trace.key)) return;
      known.add(trace.key);
      const places = trace.place.stated ? stated : unstated;
      const there = places.get(trace.place.name);
      if (there === undefined) places.set(trace.place.name, [keys.length]);
      else there.push(keys.length);
      keys.push(trace.key);
      heads.push(trace.heads[0], trace.heads[1]);
      hashes.push(trace.hashes);
      openings.push(trace.openings);
      words.push(trace.words);
      headline.push(trace.headline);
      scores.push(trace.scores);
      removed.push(trace.removed);
      starts.push(hashes.length());
      removedStarts.push(removed.length());
    },
    page: (index) => {
      const [start, end] = [starts[index], starts[index + 1]];
      const own = words.slice(start, end);
      return {
        key: keys[index],
        heads: heads.slice(2 * index, 2 * index + 2),
        hashes: hashes.slice(start, end),
        openings: openings.slice(start, end),
        words: own,
        headline: headline.slice(start, end),
        scores: scores.slice(start, end),
        removed: removed.slice(removedStarts[index], removedStarts[index + 1]),
        wordCount: own.reduce((sum, count) => sum + count, 0),
      };
    },
  };
}
