import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/clean/rule.ts';
import { standardRules } from '../../src/clean/rules/index.ts';
import { ruleFor } from '../../src/clean/rules/judge.ts';
import type { Block, Page } from '../../src/model.ts';
import { parseHtml } from '../../src/read/html.ts';
import { type Case, casesOf } from '../cases.ts';

const cases = casesOf('clean');

describe('rules alone, without the model', () => {
  test.each(cases)('$subject $name', async (one) => {
    const listing = judge(one).map(({ block, rule }) => `${(rule?.id ?? 'none').padEnd(24)} ${block.text}\n`);
    await expect(listing.join('')).toMatchFileSnapshot(one.expected);
  });

  test.each(standardRules)('$id has a case it drops and a near miss it keeps', ({ id }) => {
    const own = cases.filter((one) => one.subject === id);
    const takes = (one: Case) => judge(one).some(({ rule }) => rule?.id === id);
    const drops = own.filter((one) => one.name.startsWith('drops-'));
    const keeps = own.filter((one) => one.name.startsWith('keeps-'));
    expect([drops.length > 0, keeps.length > 0]).toEqual([true, true]);
    expect(drops.filter((one) => !takes(one)).map((one) => one.name)).toEqual([]);
    expect(keeps.filter(takes).map((one) => one.name)).toEqual([]);
  });

  test('every case is of a rule', () => {
    const ids = new Set(standardRules.map((rule) => rule.id));
    expect(cases.filter((one) => !ids.has(one.subject)).map((one) => one.subject)).toEqual([]);
    expect(ids.size).toBe(standardRules.length);
  });

  test('wording that a rule needs is wording it cannot match without', () => {
    for (const { rule, block, around } of everyMatch()) {
      expect(ruleFor([rule], block, around, true), `${rule.id}: ${block.text}`).toBe(rule);
    }
  });
});

/** The rule that takes each block; a rule that only names is tried on blocks that the score has dropped. */
function judge(one: Case): { block: Block; rule: Rule | null }[] {
  const page = pageOf(one);
  const decides = standardRules.find((rule) => rule.id === one.subject)?.decides ?? false;
  const scores = new Float64Array(page.blocks.length).fill(decides ? 0.9 : 0.4);
  return page.blocks.map((block, position) => ({
    block,
    rule: ruleFor(standardRules, block, { page, position, scores }, !decides),
  }));
}

function* everyMatch() {
  for (const one of cases) {
    const page = pageOf(one);
    const scores = new Float64Array(page.blocks.length).fill(0.4);
    for (const [position, block] of page.blocks.entries()) {
      const around = { page, position, scores };
      for (const rule of standardRules) if (rule.matches(block, around)) yield { rule, block, around };
    }
  }
}

function pageOf({ form, name, input }: Case): Page {
  const source = { bytes: input.length, encoding: 'utf-8', from: form } as const;
  if (form === 'html') return parseHtml(input, { id: name, path: name, record: {}, source, maxDepth: 512 });
  const declared = { record: {} };
  return { id: name, path: name, from: 'text', declared, blocks: blocksOf(input), source, problems: [] };
}

/** A block a line, so that the cases depend on nothing but the rules; `⊕` opens a piece split off the line before. */
function blocksOf(input: string): Block[] {
  return input.split('\n').flatMap((line, index): Block[] => {
    const glued = line.startsWith('⊕');
    const text = glued ? line.slice(1) : line;
    if (text === '') return [];
    const lines = [index + 1, index + 1] as const;
    return [{ text, lines, form: 'paragraph', indent: 0, blanksBefore: 0, glued, markup: null }];
  });
}
