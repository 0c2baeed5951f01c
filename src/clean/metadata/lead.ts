import type { LabelledBlock } from '../../model.ts';

/** How much of the story a headline's words are held against, in UTF-16 units. */
const leadLength = 2500;
const longestText = 300;

const longWord = /[\p{L}\p{M}\p{N}]{4,}/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;

const farEast = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/u;

/** Words of the story's opening: what a headline shares with the story it stands over. */
export interface Lead {
  /** Share of a text's long words that the opening has, 0 to 1; null where it has fewer than two. */
  share(text: string): number | null;
}

export function leadOf(blocks: readonly LabelledBlock[], first: number): Lead {
  let opening = '';
  for (let at = first; at < blocks.length && opening.length < leadLength; at++) {
    if (blocks[at].role === 'body') opening += ` ${blocks[at].text.slice(0, leadLength)}`;
  }
  let known: Set<string> | null = null;
  return {
    share(text) {
      const words = wordsOf(text.slice(0, longestText));
      if (words.length < 2) return null;
      known ??= new Set(wordsOf(opening));
      const opens = known;
      return words.filter((word) => opens.has(word)).length / words.length;
    },
  };
}

/** Words of four letters and more, cut at six so that endings do not matter; pairs of characters in scripts without spaces. */
function wordsOf(text: string): string[] {
  const words = (text.toLowerCase().match(longWord) ?? []).map((word) => word.slice(0, 6));
  if (!farEast.test(text)) return words;
  const runs = text.match(unspaced) ?? [];
  const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
  return pairs.length > words.length ? pairs : words;
}
