import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotationSpans, quotedShare } from '../../src/language/quotations.ts';

const quoted = (text: string, following?: string) =>
  quotationSpans(text, following).map(([start, end]) => text.slice(start, end));

test.each([
  ['She was “too late” and “sorry.”', ['“too late”', '“sorry.”']],
  ['„Nein“, sagte er, „nie.“', ['„Nein“', '„nie.“']],
  ['„Nie”, powiedział.', ['„Nie”']],
  ["He said ``no,'' and ``never.''", ["``no,'", "``never.'"]],
  ['— Мы знаем, — сказала она. — Все.', ['— Мы знаем, ', '— Все.']],
  ['—Lo sabemos —dijo ella—. Todos.', ['—Lo sabemos ', '—. Todos.']],
  ['– On le sait, – dit-elle.', ['– On le sait, ']],
  ['– bread, milk and salt', []],
  ['— the quay — a long one — was shut', []],
  ['«Oui», dit-elle, « enfin ».', ['«Oui»', '« enfin »']],
  ['»Nein«, sagte er, »nie.«', ['»Nein«', '»nie.«']],
  ['‹Doch›, sagte sie.', ['‹Doch›']],
  ['”Ja”, sade han. ”Nej.”', ['”Ja”', '”Nej.”']],
  ['「はい」と『本』', ['「はい」', '『本』']],
  ['"Plain," she said. "Marks."', ['"Plain,"', '"Marks."']],
  ["The 'too free' boss said it's the dogs' tails.", ["'too free'"]],
  ["'I won't go,' he said.", ["'I won't go,'"]],
  ['‘I don’t know,’ she said, ‘but it’s the boys’ ball.’', ['‘I don’t know,’', '‘but it’s the boys’ ball.’']],
])('%s', (text, spans) => {
  expect(quoted(text)).toEqual(spans);
});

test('apostrophes and inches open nothing', () => {
  expect(quoted('the ’90s, James’ house, rock and roll’s 5\'10" king')).toEqual([]);
});

test('a mark that never closes counts to the end of its paragraph when it opens it or little is left', () => {
  const long = 'word '.repeat(200);
  expect(quoted(`“${long}`)).toHaveLength(1);
  expect(quoted('He said: “I will')).toEqual(['“I will']);
  expect(quoted(`He said: “${long}`)).toEqual([]);
});

test('a quotation runs on where the next paragraph opens with the same mark', () => {
  const long = `He said: “${'word '.repeat(200)}`;
  expect(quoted(long, '“And more.”')).toHaveLength(1);
  expect(quoted(`${long}\n\n“And more.”`)).toHaveLength(2);
  expect(quoted(long, 'No more.')).toEqual([]);
});

test('the share counts letters and digits', () => {
  expect(quotedShare('abc “def” 12')).toBeCloseTo(3 / 8);
  expect(quotedShare('nothing')).toBe(0);
  expect(quotedShare('“”')).toBe(0);
});

test('spans are in order, within the text and apart, whatever the marks', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', ' ', '.', '\n', '"', "'", '“', '”', '„', '«', '»', '‘', '’', '「', '」'),
      }),
      (text) => {
        let at = 0;
        for (const [start, end] of quotationSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test.each(['“', '“„«「', "'a ", '‘a ‘b', '"a '])('half a million of %s are read, and quickly', (unit) => {
  const spans = quotationSpans(unit.repeat(500_000));
  expect(spans.every(([start, end]) => start < end)).toBe(true);
});
