import { diffArrays } from 'diff';

/** A word of a passage, and whether the other side has it too. */
export interface Word {
  readonly text: string;
  readonly changed: boolean;
}

/** Passages that differ in more words than this are shown without marks; finding the marks takes time with its square. */
const mostChanges = 1500;

/** The words of two passages, with those marked that only one of them has. */
export function changedWords(a: string, b: string): { readonly a: readonly Word[]; readonly b: readonly Word[] } {
  const [ours, theirs] = [a, b].map((text) => text.split(' ').filter(Boolean));
  const changes = diffArrays(ours, theirs, { maxEditLength: mostChanges });
  if (changes === undefined) return { a: unchanged(ours), b: unchanged(theirs) };
  const side = (absent: 'added' | 'removed') =>
    changes
      .filter((change) => !change[absent])
      .flatMap(({ value, added, removed }) => value.map((text) => ({ text, changed: added || removed })));
  return { a: side('added'), b: side('removed') };
}

/** The words of a passage that is the same on both sides, or on one side only. */
export function unchanged(words: readonly string[]): Word[] {
  return words.map((text) => ({ text, changed: false }));
}
