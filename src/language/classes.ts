import { KNOWN } from './class-bits.ts';
import { classed } from './computed.ts';
import { learnClass } from './learn-class.ts';

export * from './class-bits.ts';

/**
 * Classes of a UTF-16 code unit, for loops that look at every character once and want "is it one of these?" in one test.
 * A table of common letters from the build, filled as others turn up: no `\p{…}` test for each, and little to do at start-up.
 * (`characters.ts` gives one kind per character and its folded form, for normalising.)
 */

const table = new Uint16Array(0x10000);
for (const { first, entries } of classed) table.set(entries, first);

/**
 * The class bits of a UTF-16 code unit, 0 to 65535; none of them for what `charCodeAt` gives beyond a text's end. The mask makes
 * that an index too: looked up as it is, it once and for all costs every caller three times as much.
 */
export function classOf(code: number): number {
  const known = table[code & 0xffff];
  return known === 0 ? learn(code) : known;
}

function learn(code: number): number {
  const bits = learnClass(code & 0xffff) | KNOWN;
  table[code & 0xffff] = bits;
  return bits;
}
