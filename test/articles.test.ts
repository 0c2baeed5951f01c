import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/model.ts';
import { root } from './command.ts';
import { articlesOf } from './read-file.ts';
import { tokenF1 } from './token-f1.ts';

/** What must come out beside the text. An absent key is not looked at. */
interface Facts {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly standfirst?: string;
  /** What the date must begin with: a page may state more than a test needs. */
  readonly published?: string | null;
  readonly dateline?: string | null;
  readonly agencies: readonly string[];
  readonly language: string;
  /** Kinds that must be among the removed blocks; `a|b` is either. */
  readonly removed: readonly string[];
  readonly nothingRemoved?: boolean;
}

interface Case {
  readonly slug: string;
  readonly input: string;
  readonly text: string;
  readonly facts: Facts;
}

const folder = join(root, 'fixtures/articles');
const cases = readdirSync(folder).sort().map(readCase);

function readCase(slug: string): Case {
  const inside = join(folder, slug);
  const input = readdirSync(inside).find((name) => name.startsWith('input.'));
  if (input === undefined) throw new Error(`${inside} has no input`);
  const facts: Facts = JSON.parse(readFileSync(join(inside, 'expected.json'), 'utf8'));
  return { slug, input: join(inside, input), text: readFileSync(join(inside, 'expected.txt'), 'utf8'), facts };
}

async function onlyArticle(path: string): Promise<Article> {
  const [article, ...others] = await articlesOf(path);
  if (article === undefined || others.length > 0) throw new Error(`${path} is not one document`);
  return article;
}

/** The article's facts under the keys that the case names, in the words of the case where it leaves a choice. */
function factsOf(article: Article, facts: Facts): Facts {
  const kinds = new Set<string>(article.removed.map(({ kind }) => kind));
  const found: Facts = {
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    standfirst: article.standfirst ?? '',
    published:
      typeof facts.published === 'string' && article.published?.startsWith(facts.published)
        ? facts.published
        : article.published,
    dateline: article.dateline?.place ?? null,
    agencies: [...new Set(article.agencies.map(({ name }) => name))],
    language: article.language ?? '',
    removed: facts.removed.filter((choice) => choice.split('|').some((kind) => kinds.has(kind))),
    nothingRemoved: article.removed.length === 0,
  };
  return { ...facts, ...Object.fromEntries(Object.entries(found).filter(([key]) => key in facts)) };
}

describe('whole pages', () => {
  test.each(cases)('$slug: the text', async ({ input, text }) => {
    expect(`${(await onlyArticle(input)).text}\n`).toBe(text);
  });

  test.each(cases)('$slug: the facts', async ({ input, facts }) => {
    expect(factsOf(await onlyArticle(input), facts)).toEqual(facts);
  });
});

test('the accuracy floor: token F1 .99 in the mean, no page below .95', async () => {
  const scores = await Promise.all(
    cases.map(async ({ input, text }) => tokenF1((await onlyArticle(input)).text, text)),
  );
  expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.99);
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.95);
});
