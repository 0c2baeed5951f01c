import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanPage, labelPage } from '../src/clean/index.ts';
import type { LabelledBlock, Role } from '../src/model.ts';
import { parseText } from '../src/read/text.ts';

/** The five real dumps that the project was asked for. They belong to their publishers, so that they are named here by line and hash alone. */
const folder = join(import.meta.dirname, '../../shared/seeds');
const isThere = existsSync(folder);

interface Seed {
  readonly file: string;
  /** Lines of the story. */
  readonly body: readonly (readonly [first: number, last: number])[];
  /** First 16 hex digits of the SHA-256 of the cleaned text. */
  readonly text: string;
  /** What other lines must be, one of several names where readers may differ. */
  readonly roles: readonly (readonly [line: number, ...roles: Role[]])[];
}

const seeds: readonly Seed[] = [
  {
    file: '000_9ea0c28f1b59cd07.txt',
    body: [[7, 14]],
    text: 'f2c1b846e045b42b',
    roles: [
      [2, 'headline'],
      [4, 'duplicate'],
      [6, 'masthead', 'date'],
      [15, 'caption', 'other'],
      [17, 'advert', 'other'],
      [21, 'comments'],
      [23, 'comments'],
      [25, 'related'],
      [28, 'related', 'teaser'],
      [32, 'date', 'related'],
      [38, 'related', 'teaser'],
      [51, 'related', 'teaser'],
      [64, 'related', 'teaser'],
      [66, 'newsletter', 'advert'],
      [70, 'newsletter', 'advert'],
    ],
  },
  {
    file: '001_03b0945b82d8a817.txt',
    body: [[5, 17]],
    text: 'f27b9a3d02f595ab',
    roles: [
      [1, 'headline'],
      [3, 'standfirst'],
      [19, 'related'],
    ],
  },
  { file: '002_22dd75a45e328381.txt', body: [[1, 11]], text: 'c67348bf17fc7a51', roles: [] },
  {
    file: '003_0b97f2506398020b.txt',
    body: [[1, 7]],
    text: '2fa796e009ad78f6',
    roles: [
      [8, 'script'],
      [15, 'script'],
      [30, 'script'],
      [45, 'script'],
      [46, 'teaser', 'related'],
      [51, 'teaser', 'related'],
      [52, 'cookie'],
    ],
  },
  {
    file: '004_5a7e7af0444f87ec.txt',
    body: [
      [14, 30],
      [34, 36],
    ],
    text: '4fa38e2472935e16',
    roles: [
      [1, 'masthead', 'navigation'],
      [2, 'advert'],
      [3, 'date'],
      [5, 'advert'],
      [6, 'navigation', 'duplicate'],
      [8, 'headline'],
      [12, 'advert', 'other'],
      [32, 'related'],
      [38, 'credit'],
      [42, 'biography'],
      [44, 'related'],
      [46, 'advert'],
      [48, 'newsletter'],
      [50, 'newsletter'],
      [52, 'related'],
    ],
  },
];

if (!isThere) {
  console.warn('seeds: no folder ../shared/seeds; the invented cases in fixtures/dump/roles have the same shapes');
  test('the real dumps are not on this machine', () => expect(isThere).toBe(false));
}

describe.runIf(isThere)('the five real dumps', () => {
  test.each(seeds)('$file keeps its story, whole, and nothing else', ({ file, body, text }) => {
    const lines = cleanPage(read(file)).paragraphs.map((paragraph) => paragraph.lines);
    const inside = ([first, last]: readonly [number, number]) => body.some(([from, to]) => first >= from && last <= to);
    expect(lines.filter((place) => !inside(place))).toEqual([]);
    const kept = new Set(lines.map(([first]) => first));
    const source = readFileSync(join(folder, file), 'utf8').split('\n');
    const lost = body
      .flatMap(([from, to]) => range(from, to))
      .filter((line) => source[line - 1].trim() !== '' && !kept.has(line));
    expect(lost).toEqual([]);
    expect(
      createHash('sha256')
        .update(cleanPage(read(file)).text)
        .digest('hex')
        .slice(0, 16),
    ).toBe(text);
  });

  test.each(seeds.flatMap(({ file, roles }) => roles.map(([line, ...names]) => ({ file, line, names }))))(
    '$file:$line is $names',
    ({ file, line, names }) => {
      const found = blocksOf(file, line).map(({ role }) => role);
      expect(found.length).toBeGreaterThan(0);
      for (const role of found) expect(names).toContain(role);
    },
  );

  test('two paragraphs that were glued are two again', () => {
    const [first, second] = blocksOf(seeds[0].file, 13);
    expect([first.glued, second.glued]).toEqual([false, true]);
    expect(first.text.length).toBe(307);
  });

  test('a dump that is clean already comes out as it was', () => {
    const text = readFileSync(join(folder, seeds[2].file), 'utf8');
    const article = cleanPage(read(seeds[2].file));
    expect(article.removed).toEqual([]);
    expect(article.text.replaceAll('\n\n', '\n')).toBe(text.trimEnd());
  });
});

function read(file: string) {
  const text = readFileSync(join(folder, file), 'utf8');
  const source = { bytes: text.length, encoding: 'utf-8', from: 'text' } as const;
  return parseText(text, { id: file, path: file, record: {}, source, maxDepth: 1 });
}

function blocksOf(file: string, line: number): LabelledBlock[] {
  return labelPage(read(file)).filter(({ lines }) => lines[0] <= line && line <= lines[1]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
