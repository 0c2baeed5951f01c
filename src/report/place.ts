import type { ArticleSummary } from '../model.ts';

/** Where articles stand, by id: the path of a file, `path#id` for one of several records; `compare` takes both. */
export type Addresses = ReadonlyMap<string, string>;

/** The addresses of all articles of a report. */
export function addressesOf(articles: readonly Pick<ArticleSummary, 'id' | 'path' | 'source'>[]): Addresses {
  return new Map(
    articles.map(({ id, path, source }) => {
      const isRecord = source.from === 'ndjson' || source.from === 'json';
      return [id, isRecord ? `${path}#${id}` : path] as const;
    }),
  );
}

/** `path:line`, which editors and terminals can open; for a record the line of its text. */
export function placeOf(address: string, line: number | null): string {
  return line === null ? address : `${address}:${line}`;
}
