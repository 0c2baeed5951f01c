import * as cheerio from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forHtml, forMarkdown, forTerminal, forText, stripControls, toJson } from '../../src/report/escape.ts';

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

/** What a runner obeys in a log: the first at the start of a line, the others wherever they stand. */
const obeyed = /^\s*::[a-z]|##[a-z]{0,9}\[/imu;
const commandLines = [
  '::error::x',
  'a\n \t::add-mask::y',
  '\u001B[0m::notice::z',
  'b ##[error]c',
  '##VSO[d]',
  '##teamcity[e]',
];

describe.each(commandLines)('a runner does not obey %j', (text) => {
  test('in text, Markdown, HTML or JSON', () => {
    for (const write of [forText, forTerminal, forMarkdown, forHtml, toJson]) expect(write(text)).not.toMatch(obeyed);
  });

  test('and readers of HTML and JSON get it all', () => {
    expect(cheerio.load(forHtml(text)).text()).toBe(stripControls(text));
    expect(JSON.parse(toJson({ text }))).toEqual({ text });
  });
});

test('lines of text that no runner obeys stay as they are', () => {
  const text = 'a ::b:: c\nstd::vector\n:: d\n## [e]\n';
  expect(forText(text)).toBe(text);
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
