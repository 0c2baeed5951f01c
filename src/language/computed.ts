/** What Unicode says of common characters, as plain data: the bundle holds the values in place of this file. */

import { KNOWN } from './class-bits.ts';
import { learnCharacter } from './learn-character.ts';
import { learnClass } from './learn-class.ts';

/** Latin letters and signs, Cyrillic, punctuation: first and last code unit. */
const common = [
  [0x00, 0x17f],
  [0x400, 0x45f],
  [0x2010, 0x203a],
] as const;

export const described = common.map((range) => tableOf(range, learnCharacter));
export const classed = common.map((range) => tableOf(range, (code) => learnClass(code) | KNOWN));

function tableOf([first, last]: readonly [number, number], learn: (code: number) => number) {
  return { first, entries: Array.from({ length: last - first + 1 }, (_, at) => learn(first + at)) };
}
