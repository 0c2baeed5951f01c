import { diffArrays } from 'diff';
import type { Row } from './rows.ts';

/** A word of a passage, and whether the other side lacks it. */
export interface Word {
  readonly text: string;
  readonly changed: boolean;
}

/** Passages that differ in more words than this are shown without marks; finding the marks takes time with its square. */
const mostChanges = 1500;

const unseen = /[\p{Cf}\p{Mn}]/gu;
const anyQuote = /["'‘’‚‛“”„‟«»‹›「」『』`´]/gu;
const anyDash = /\p{Pd}/gu;

/** The words of both sides of a row, with those marked that only one of them has. @param clean Makes text safe to show. */
export function wordsOf(row: Row, clean: (text: string) => string): { readonly a: Word[]; readonly b: Word[] } {
  const [ours, theirs] = [row.a, row.b].map((paragraphs) =>
    paragraphs.flatMap(({ text }) => clean(text).split(' ').filter(Boolean)),
  );
  const differs = row.tie !== null && ours.length > 0 && theirs.length > 0;
  return differs ? changedWords(ours, theirs) : { a: unchanged(ours), b: unchanged(theirs) };
}

function changedWords(ours: readonly string[], theirs: readonly string[]): { a: Word[]; b: Word[] } {
  const changes = diffArrays(ours.map(fold), theirs.map(fold), { maxEditLength: mostChanges });
  if (changes === undefined) return { a: unchanged(ours), b: unchanged(theirs) };
  const [a, b]: [Word[], Word[]] = [[], []];
  for (const { count, added, removed } of changes) {
    const take = (words: readonly string[], side: Word[]) => {
      for (const text of words.slice(side.length, side.length + count)) side.push({ text, changed: added || removed });
    };
    if (!added) take(ours, a);
    if (!removed) take(theirs, b);
  }
  return { a, b };
}

/** What two words are compared by: other quotation marks, dashes, accents written apart and soft hyphens are no change. */
function fold(word: string): string {
  return word.normalize('NFKD').replace(unseen, '').replace(anyQuote, '"').replace(anyDash, '-');
}

function unchanged(words: readonly string[]): Word[] {
  return words.map((text) => ({ text, changed: false }));
}

/** Neighbouring words that are all changed, or all not, joined by spaces. */
export function runsOf(words: readonly Word[]): Word[] {
  const runs: { text: string; readonly changed: boolean }[] = [];
  for (const { text, changed } of words) {
    const last = runs.at(-1);
    if (last?.changed === changed) last.text += ` ${text}`;
    else runs.push({ text, changed });
  }
  return runs;
}
