import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/model.ts';
import { parseText } from '../../src/read/text.ts';
import { casesOf } from '../cases.ts';
import { dumpFacts } from '../dump-facts.ts';

const parse = (text: string): Page => parseText(text, dumpFacts);
const solid = (text: string) => text.replace(/\s/gu, '');

describe('blocks of dumps', () => {
  const cases = casesOf('dump').filter(({ subject }) => subject === 'blocks');
  test.each(cases)('$name', async ({ input, expected }) => {
    const listing = parse(input).blocks.map(
      ({ lines, form, glued, text }) => `${`${lines.join('-')} ${form}${glued ? ' glued' : ''}`.padEnd(24)} ${text}\n`,
    );
    await expect(listing.join('')).toMatchFileSnapshot(expected);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'word',
    'Word',
    'end.',
    'Next',
    'WORD',
    '26-05-2031',
    ' ',
    ' ',
    '\n',
    '\n\n',
    ',',
    '“',
    '”',
    '渡轮',
    '。',
    '\t',
    '• ',
    '{',
    '-',
  );
  const dumps = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 200 });

  test('every character that is not blank comes out once, in order', () => {
    fc.assert(
      fc.property(dumps, (parts) => {
        const text = parts.join('');
        const { blocks } = parse(text);
        expect(blocks.map((block) => solid(block.text)).join('')).toBe(solid(text));
      }),
    );
  });

  test('blocks are trimmed, never empty, in the order of their lines', () => {
    fc.assert(
      fc.property(dumps, (parts) => {
        let last = 1;
        for (const { text, lines } of parse(parts.join('')).blocks) {
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          expect(lines[0]).toBeGreaterThanOrEqual(last);
          expect(lines[1]).toBeGreaterThanOrEqual(lines[0]);
          last = lines[0];
        }
      }),
    );
  });
});

describe('hostile dumps take time in proportion', () => {
  test.each([
    ['one line of glued sentences', 'the end.The '.repeat(40_000)],
    ['one line of camel case', 'menuMenu'.repeat(40_000)],
    ['one line of capitals', 'A'.repeat(400_000)],
    ['short lines', 'a\n'.repeat(100_000)],
    ['lines that read on', 'and so the story goes on and on without an end\n'.repeat(10_000)],
    ['blank lines', '\n'.repeat(400_000)],
    ['closing quotes', '.”'.repeat(100_000)],
  ])('%s', (_name, text) => {
    expect(
      solid(
        parse(text)
          .blocks.map((block) => block.text)
          .join(''),
      ).length,
    ).toBe(solid(text).length);
  });
});
