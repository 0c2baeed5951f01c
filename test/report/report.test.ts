import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type ReportFormat, type ReportOptions, reporters } from '../../src/report/index.ts';
import { type Selection, select } from '../../src/report/select.ts';
import { findings, nothing } from './findings.ts';

const all: Selection = { include: [], minScore: 0, family: null };

async function written(
  format: ReportFormat,
  from = findings,
  selection: Partial<Selection> = {},
  layout: Partial<ReportOptions> = {},
) {
  const { findings: shown, hidden } = select(from, { ...all, ...selection });
  const options = { width: 80, colours: false, family: selection.family ?? null, hidden, ...layout };
  const said = (await reporters[format]())(shown, options);
  return typeof said === 'string' ? said : [...said].join('');
}

describe('what a person sees', () => {
  test.each([
    ['text', 'all', {}],
    ['text', 'included', { include: ['common-source', 'boilerplate'] }],
    ['text', 'family', { family: 1 }],
    ['markdown', 'all', {}],
  ] as const)('%s, %s', async (format, name, selection) => {
    await expect(await written(format, findings, selection)).toMatchFileSnapshot(`expected/${format}-${name}.txt`);
  });

  test('nothing found', async () => {
    expect(await written('text', nothing)).toBe(
      '2 articles, 2 outlets · 2,060 of 2,084 blocks removed as boilerplate\nno wire copy found among 2 articles\n',
    );
  });
});

test.each([48, 60, 80, 120, 200])('no line is wider than %i columns', async (width) => {
  const text = await written('text', findings, { include: ['common-source'] }, { width });
  expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
  const whole = await written('text', findings, { family: 1 }, { width });
  expect(whole.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
});

test('colour changes nothing but the colour', async () => {
  const coloured = await written('text', findings, {}, { colours: true });
  expect(coloured).toContain('\u001B[');
  expect(coloured.replaceAll(/\u001B\[\d+m/gu, '').replaceAll(/ +\n/gu, '\n')).toBe(await written('text'));
});

test('json holds the records of ndjson', async () => {
  const { pairs, families, problems, counts } = JSON.parse(await written('json'));
  const lines = (await written('ndjson')).split('\n').filter(Boolean);
  expect(lines.map((line) => JSON.parse(line))).toEqual([...pairs, ...families, ...problems]);
  expect(counts).toEqual({ articles: 6, outlets: 4, blocks: 6252, removed: 6180, families: 1, pairs: 3, problems: 1 });
});

test('an empty json report is valid', async () => {
  expect(JSON.parse(await written('json', nothing))).toMatchObject({ pairs: [], families: [], problems: [] });
});

test('pairs below --min-score go, and families without a pair left', () => {
  expect(select(findings, { ...all, minScore: 0.55 }).findings.pairs).toHaveLength(2);
  expect(select(findings, { ...all, minScore: 0.99 }).findings.families).toEqual([]);
});

test('hidden verdicts are counted', () => {
  expect([...select(findings, all).hidden]).toEqual([
    ['common-source', 1],
    ['boilerplate', 1],
  ]);
  expect([...select(findings, { ...all, include: ['boilerplate'] }).hidden]).toEqual([['common-source', 1]]);
});

test('a crowd is told wherever people or programs look', async () => {
  const crowd = { ...findings, crowded: 1200 };
  const note = '1,200 articles are like so many others that each was compared with the closest alone';
  for (const format of ['text', 'markdown'] as const)
    expect((await written(format, crowd)).replaceAll(/\s+/gu, ' ')).toContain(note);
  expect(JSON.parse(await written('json', crowd)).counts.crowded).toBe(1200);
  const [family] = crowd.families;
  const shown = select({ ...crowd, families: [{ ...family, crowded: 3 }] }, { ...all, family: 1 });
  expect(shown.findings.crowded).toBe(3);
});
