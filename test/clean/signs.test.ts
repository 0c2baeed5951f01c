import { expect, test } from 'vitest';
import { evidenceOf, traits } from '../../src/clean/rules/evidence.ts';
import { bitsOf, signsOf } from '../../src/clean/rules/signs.ts';
import { parseText } from '../../src/read/text.ts';
import { dumpFacts } from '../dump-facts.ts';

const pageOf = (...lines: readonly string[]) => parseText(lines.join('\n\n'), dumpFacts);

test('a line has the bits of its signs, and counts of those that code is full of', () => {
  const { bits, marks, joints } = signsOf(pageOf('.quay a:hover, #pier { color: "red" }', 'The ferry sails.'));
  expect(bits[0]).toBe(bitsOf('.:,#{}"'));
  expect([marks[0], joints[0]]).toEqual([3, 3]);
  expect([bits[1], marks[1], joints[1]]).toEqual([bitsOf('.'), 0, 0]);
});

test.each([
  ['Seven boats', 0],
  ['7 boats', traits.digit],
  ['٧ قوارب', traits.digit],
  ['Home › Harbour', traits.bar],
  ['Tides · Winds', traits.bar],
  ['© Harbour Times', traits.copyright],
])('%s', (line, wanted) => {
  const all = traits.digit | traits.bar | traits.copyright | traits.code | traits.markup;
  expect(evidenceOf(pageOf(line))[0] & all).toBe(wanted);
});
