import { cleanPage } from '../src/clean/index.ts';
import type { Article, Page } from '../src/model.ts';
import { type OnProblem, readInput } from '../src/read/index.ts';
import { defaults } from '../src/settings.ts';

const fail: OnProblem = (problem) => {
  throw problem;
};

/** The pages of one file, read as the command reads them; any problem fails the test. */
export async function pagesOf(path: string, id = path): Promise<Page[]> {
  const options = { from: 'auto', encoding: null, maxBytes: defaults.maxBytes, maxDepth: defaults.maxDepth } as const;
  const pages: Page[] = [];
  for await (const document of readInput({ path, id }, options, fail)) {
    if (!('blocks' in document)) throw new Error(`${path} holds a record that is clean already`);
    pages.push(document);
  }
  return pages;
}

/** The articles of one file, cleaned. */
export async function articlesOf(path: string): Promise<Article[]> {
  return (await pagesOf(path)).map(cleanPage);
}
