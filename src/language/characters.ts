import { described } from './computed.ts';
import { learnCharacter } from './learn-character.ts';

export * from './character-kinds.ts';

/**
 * One number per UTF-16 code unit: what the character is (`kindMask`), which script it belongs to, and the code unit it is folded to (case, accents of Latin letters, full width, quotation marks).
 * Entries of common letters are worked out by the build, others when a character is first met: 65,536 of them at once would
 * cost 60 ms at every start.
 */
const table = new Uint32Array(65_536);
for (const { first, entries } of described) table.set(entries, first);

/** What is known of a code unit, see `kindMask` and the constants below it. Masked as in `classOf`. */
export function describe(code: number): number {
  return table[code & 0xffff] || learn(code & 0xffff);
}

function learn(code: number): number {
  const entry = learnCharacter(code);
  table[code] = entry;
  return entry;
}
