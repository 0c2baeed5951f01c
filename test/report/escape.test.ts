import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forHtml, forMarkdown, forTerminal, stripControls, toJson } from '../../src/report/escape.ts';

const dangerous = /[\p{Cc}\u{61c}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/u;
const anyText = fc.string({ unit: 'binary' });

test.each([
  ['plain words', 'plain words'],
  ['\u001B[31mred\u001B[0m', 'red'],
  ['\u001B]0;title\u0007x', ']0;titlex'],
  ['\u009B31mc1', '31mc1'],
  ['a\r\nb\tc', 'a b c'],
  ['\u202Eabc\u202C', 'abc'],
  ['\u2067abc\u2069', 'abc'],
  ['\u200Fשלום', 'שלום'],
  ['é 很长 👩‍🌾', 'é 很长 👩‍🌾'],
  ['lone \uD800 half', 'lone  half'],
  ['::error file=a::b', ': :error file=a::b'],
  ['a ::set-output name=x::y', 'a : :set-output name=x::y'],
  ['std::vector 12::30 ::', 'std::vector 12::30 ::'],
  ['a ##[error]b ##vso[task.x]c', 'a # #[error]b # #vso[task.x]c'],
])('forTerminal %j', (text, expected) => {
  expect(forTerminal(text)).toBe(expected);
});

test('stripControls keeps lines and the marks of right-to-left prose', () => {
  expect(stripControls('a\u0000\nb\u200F\u202E\tc')).toBe('a\nb\u200F\tc');
});

describe('whatever the text', () => {
  test('a terminal gets one harmless line', () => {
    fc.assert(
      fc.property(anyText, (text) => !dangerous.test(forTerminal(text))),
      { seed: 2031 },
    );
  });

  test('json is the same data, and harmless', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = toJson({ text });
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ text })));
        expect(json).not.toMatch(dangerous);
      }),
      { seed: 2031 },
    );
  });

  test('html holds no markup of it', () => {
    fc.assert(
      fc.property(anyText, (text) => !/[<>"']/u.test(forHtml(text))),
      { seed: 2031 },
    );
  });
});

test('markdown shows what was written', () => {
  expect(forMarkdown('::warning::a b::c ##[error]d ##vso[e')).toBe('\\::warning::a b::c \\##\\[error\\]d \\##vso\\[e');
  expect(forMarkdown('*a* | [b](c) <d> # `e` \\ &amp;')).toBe('\\*a\\* \\| \\[b\\](c) \\<d\\> # \\`e\\` \\\\ \\&amp;');
  expect(['# a', '- a-b', '+ a', '=='].map(forMarkdown)).toEqual(['\\# a', '\\- a-b', '\\+ a', '\\==']);
});
