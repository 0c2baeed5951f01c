import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Tag } from './archive/index.ts';
import { type Delivery, deliver, deliverLine } from './delivery.ts';
import type { Article } from './model.ts';

/** An article, and its tag; null where it is not to be judged. */
export interface HeldArticle {
  readonly delivery: Delivery;
  readonly tag: Tag | null;
}

/** Articles that wait. */
export interface Held {
  /** Keeps an article, as long as there is room. */
  readonly add: (article: Article, tag: Tag | null) => void;
  /** Says that an input is finished; false once there was no room for an article of it, or of one before it. */
  readonly mark: () => boolean;
  /** The articles up to the last mark that was good, in their order; each is let go of as it is taken. */
  readonly release: () => Generator<HeldArticle>;
}

/** Articles are packed together, this many characters or more: their templates are alike. */
const batchCharacters = 1 << 20;

/**
 * An empty store for so many bytes. Articles wait as lines of NDJSON, which do not hold on to the pages they were cut from, and
 * most are printed as they waited; past half of the room they are deflated too, to a quarter.
 */
export function holdArticles(memory: number): Held {
  const batches: Batch[] = [];
  let open: HeldArticle[] = [];
  let characters = 0;
  let bytes = 0;
  let count = 0;
  let marked = 0;
  const isFull = () => bytes + 2 * characters > memory;
  return {
    add: (article, tag) => {
      if (isFull()) return;
      open.push({ delivery: deliver(article), tag: tag && { key: tag.key, before: tag.before, scores: tag.scores } });
      count++;
      characters += sizeOf(article);
      if (characters < batchCharacters) return;
      const batch = pack(open, bytes > memory / 2);
      batches.push(batch);
      bytes += batch.packed.length;
      [open, characters] = [[], 0];
    },
    mark: () => {
      if (isFull()) return false;
      marked = count;
      return true;
    },
    *release() {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        for (const held of unpack(batch)) if (marked-- > 0) yield held;
      }
      for (const held of open) if (marked-- > 0) yield held;
    },
  };
}

interface Batch {
  readonly packed: Buffer;
  readonly deflated: boolean;
  readonly heads: readonly Pick<Delivery, 'id' | 'path' | 'problems'>[];
  readonly tags: readonly (Tag | null)[];
}

/** Fast, since a higher level saves a tenth for twice the time. */
const level = 1;
const lineFeed = 0x0a;

function pack(held: readonly HeldArticle[], deflated: boolean): Batch {
  const lines = Buffer.from(held.map(({ delivery }) => delivery.line()).join(''));
  return {
    packed: deflated ? deflateRawSync(lines, { level }) : lines,
    deflated,
    heads: held.map(({ delivery: { id, path, problems } }) => ({ id, path, problems })),
    tags: held.map(({ tag }) => tag),
  };
}

function* unpack({ packed, deflated, heads, tags }: Batch): Generator<HeldArticle> {
  const lines = deflated ? inflateRawSync(packed) : packed;
  let start = 0;
  for (const [at, head] of heads.entries()) {
    const end = lines.indexOf(lineFeed, start) + 1;
    yield { delivery: deliverLine(head, lines.subarray(start, end)), tag: tags[at] };
    start = end;
  }
}

/** Characters, about. */
function sizeOf({ text, removed }: Article): number {
  return removed.reduce((sum, block) => sum + block.text.length + 100, 2 * text.length + 1000);
}
