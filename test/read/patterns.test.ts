import { describe, expect, test } from 'vitest';
import { patternError } from '../../src/read/rules/patterns.ts';

describe('patterns that double their time with each letter are refused', () => {
  test.each([
    '(a+)+$',
    '^(a+)+$',
    '(.*)*',
    '(?:\\w+\\s?)*$',
    '(?:\\s*\\w+)+!',
    '((a+))+b',
    '(?<name>\\d+,?)+x',
    '(\\d{1,3},?)+x',
    '(x|x)*y',
    '(.|\\s)*end',
    '(a|[a-c])+$',
    'a(b|(c*d?)*)e',
    '(a+){2,}',
    '(a*){20}',
    '(\\[+)+',
    '([)]+)+',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(\\w+\\w)+!',
    '(\\s+\\n)+x',
    '(?:(?:a|b)[a-c]+)+x',
    '(?:\\d+.|x)+y',
    '(x|a+)+y',
  ])('%s', (source) => {
    expect(patternError(source)).toContain('can take for ever');
  });
});

describe('patterns that people write are taken', () => {
  test.each([
    '^Tap to hear',
    '^(?:Read|See) (?:more|also):?',
    '(?:, \\w+)*$',
    '(?:\\w+\\s)+x',
    '^(?:[A-Z][a-z]+ ?)+$',
    '(.|\\n)*end',
    '(?:ab|cd)+',
    '\\(\\d+\\)+',
    '[(a+)]+',
    '^\\p{Lu}{2,}(?: \\p{Lu}+)*$',
    '.*subscribe.*',
    '(a+)?(b+)?',
    '(?:19|20)\\d{2}',
    '\\u{1F600}+',
    '(\\()+',
    '^Read.{0,40}more',
    '(?:(?:,|;) ?\\w+)+',
    '(?:(?:ab)b+)+c',
    '([^,]+,)+',
    '(.+\\n)+',
    '(?:é+,)+',
    '((a+b))+',
    '(a+b|b+a)+',
  ])('%s', (source) => {
    expect(patternError(source)).toBeNull();
  });
});

test('what is no regular expression is told as that', () => {
  expect(patternError('(')).toMatch(/^is no regular expression: /u);
});
