import { describe, expect, test } from 'vitest';
import { printArticle } from '../../src/fingerprint/prints.ts';
import type { PackedNumbers } from '../../src/model.ts';
import { defaults } from '../../src/settings.ts';
import { articleOf } from '../match/articles.ts';

const text =
  '“Nobody in Quillhaven’s café has seen the ferry,” Søren Aldersund said, and the co-operative’s 1,200 members agreed.';
const print = (paragraphs: string, language: string | null = 'en') =>
  printArticle(articleOf('a', paragraphs, { language }), defaults).paragraphs;

function numbersIn({ base64 }: PackedNumbers): number[] {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(4 * at));
}

describe('a paragraph has the same hash and features', () => {
  test.each([
    ['with straight quotation marks', text.replace(/[“”]/gu, '"').replaceAll('’', "'")],
    ['with angle quotation marks', text.replace('“', '«').replace('”', '»')],
    ['with soft hyphens', text.replace('Quillhaven', 'Quill\u00adhaven').replace('members', 'mem\u00adbers')],
    ['with decomposed accents', text.normalize('NFD')],
    ['with non-breaking spaces', text.replaceAll(' ', '\u00a0')],
    ['with a Cyrillic letter in a Latin word', text.replace('seen', 'sееn')],
    ['among other paragraphs', `The quay is empty.\n\n${text}\n\nThe sea is calm.`],
  ])('%s', (_, version) => {
    const hashes = print(version).map(({ lines, ...rest }) => rest);
    const [{ lines, ...known }] = print(text);
    expect(hashes).toContainEqual(known);
  });

  test('whatever the language of the page is said to be', () => {
    expect(print(text, 'de')[0].hash).toBe(print(text, null)[0].hash);
  });
});

test('another word, or another order, is another hash', () => {
  const hash = (one: string) => print(one)[0].hash;
  expect(hash(text.replace('ferry', 'packet'))).not.toBe(hash(text));
  expect(hash('one two three four')).not.toBe(hash('one two four three'));
});

test('features are sets of numbers, those without quoted words apart', () => {
  const [{ words, hash, features, unquoted }] = print(text);
  expect(words).toBe(18);
  expect(hash).toMatch(/^[0-9a-f]{16}$/u);
  const [all, plain] = [numbersIn(features), numbersIn(unquoted)];
  expect(all).toHaveLength(words - 2);
  expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
  expect(plain.length).toBeGreaterThan(4);
  expect(plain.length).toBeLessThan(all.length - 6);
  expect(plain.filter((number) => !all.includes(number))).toEqual([]);
});

test('a notice has no words and no hash', () => {
  expect(print('© 2031 Reuters. All rights reserved.')[0]).toMatchObject({ words: 0, hash: null });
});
