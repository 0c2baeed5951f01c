import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, hang, pad, truncate, truncateStart, wrap, wrapItems } from '../../src/report/width.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
const width = fc.integer({ min: 4, max: 60 });

test('wide characters take two columns, combining ones none', () => {
  expect(['abc', '很长', 'e\u0301', '👩‍🌾'].map(displayWidth)).toEqual([3, 4, 1, 2]);
});

test('what is cut is marked, at the end or at the start', () => {
  expect(truncate('The Harbour Times', 11)).toBe('The Harbou…');
  expect(truncateStart('dumps/valley/0412.html:7', 12)).toBe('…0412.html:7');
  expect(truncate('很长的名字', 6)).toBe('很长…');
  expect([truncate('short', 5), truncateStart('short', 5)]).toEqual(['short', 'short']);
});

test('words are kept whole where they fit', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  expect(wrapItems(['one two', 'three', 'four five six'], ' · ', 15)).toEqual(['one two · three', 'four five six']);
});

test('a cut does not bring a command to the start of a line, where a CI runner would obey it', () => {
  expect(wrap('aaaaaaaa::error::b', 8)).toEqual(['aaaaaaaa', ': :error', ': :b']);
});

test('whatever the text, no line is too wide and no word is lost', () => {
  fc.assert(
    fc.property(anyText, width, (text, columns) => {
      const lines = wrap(text, columns);
      expect(lines.every((line) => displayWidth(line) <= columns)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(displayWidth(truncate(text, columns))).toBeLessThanOrEqual(columns);
      expect(displayWidth(truncateStart(text, columns))).toBeLessThanOrEqual(columns);
      expect(displayWidth(pad(text, columns))).toBeGreaterThanOrEqual(columns);
    }),
    { seed: 2031 },
  );
});

test('a word of a megabyte is wrapped in one pass', () => {
  expect(wrap('x'.repeat(1_000_000), 80)).toHaveLength(12_500);
  expect(displayWidth('很'.repeat(200_000))).toBe(400_000);
});

test('the further lines of a sentence begin below its first word', () => {
  expect(hang('- ', 'one two three', 9)).toEqual(['- one two', '  three']);
  expect(hang('很  ', 'a b', 5)).toEqual(['很  a', '    b']);
});
