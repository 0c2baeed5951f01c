import { type Columns, perCandidate, type View, wordOdds } from './view.ts';

const sentenceEnd = /[.!?…。！？؟।][)\]"'”’»」』]{0,3}$/u;

/** What the text itself tells. */
export function textColumns(view: View): Columns {
  const { texts, length, candidates } = view;
  const { start } = texts;
  const words = (i: number) => start[i + 1] - start[i];
  const odds = wordOdds(view);
  return {
    length: perCandidate(view, (i) => Math.log1p(length[i])),
    words: perCandidate(view, words),
    wordLength: perCandidate(view, (i) => texts.letters[i] / Math.max(1, words(i))),
    sentences: new Float32Array(texts.sentences),
    dividers: new Float32Array(texts.dividers),
    quotes: new Float32Array(texts.quotes),
    ends: perCandidate(view, (i) => Number(sentenceEnd.test(candidates[i].block.text.slice(-4)))),
    wordMean: odds.mean,
    wordMin: odds.min,
  };
}
