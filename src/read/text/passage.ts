import { CLOSER, classOf, OPENER, UNSPACED } from '../../language/classes.ts';
import { type Ending, endingOf } from './border.ts';
import type { Line } from './lines.ts';

/** Lines of a dump that read on as one, growing while lines are joined to it. */
export interface Passage {
  readonly parts: string[];
  readonly first: Line;
  last: number;
  /** Words that start with a lower-case letter, and all words, so far. */
  lowerWords: number;
  words: number;
  mayGlue: boolean;
  /** How the text ends so far. */
  ending: Ending;
}

export function startPassage(line: Line): Passage {
  const { text, number, words, lowerWords, mayGlue } = line;
  return { parts: [text], first: line, last: number, lowerWords, words, mayGlue, ending: endingOf(text) };
}

/** Adds a line at the end, after a space unless the border needs none. */
export function extendPassage(passage: Passage, line: Line): void {
  const before = passage.parts[passage.parts.length - 1];
  if (needsSpace(before.charCodeAt(before.length - 1), line.text)) passage.parts.push(' ');
  passage.parts.push(line.text);
  passage.last = line.number;
  note(passage, line);
}

function note(passage: Passage, line: Line): void {
  passage.words += line.words;
  passage.lowerWords += line.lowerWords;
  passage.mayGlue ||= line.mayGlue;
  passage.ending = endingOf(line.text);
}

const neverAfterSpace = new Set([...',.;:!?)]}”’»，。、；：！？）】」』،؛؟%'].map((one) => one.charCodeAt(0)));

function needsSpace(lastCode: number, next: string): boolean {
  const code = next.charCodeAt(0);
  if (neverAfterSpace.has(code)) return false;
  const last = classOf(lastCode);
  if (last & OPENER && !(last & CLOSER)) return false;
  return !(last & UNSPACED && classOf(code) & UNSPACED);
}

/** Words enough, and mostly in lower case: running text and no heading or menu. */
export function isRunning({ words, lowerWords }: Pick<Passage, 'words' | 'lowerWords'>): boolean {
  return words >= 6 && lowerWords * 2 >= words;
}

/** The text of the whole passage. */
export function textOf({ parts }: Passage): string {
  return parts.length === 1 ? parts[0] : parts.join('');
}
