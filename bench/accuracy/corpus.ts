import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model.ts';
import { recordOf } from '../record.ts';

/** Made families of reprints with their gold, as unpack.py wrote them. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** Label and kinds of edit of each labelled pair, by `keyOf`; `partial` ones are left out of every count. */
  readonly gold: ReadonlyMap<string, { readonly label: string; readonly kinds: readonly string[] }>;
}

interface Document {
  readonly id: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly paras: readonly string[];
}

interface Labelled {
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly kind?: string;
}

export function keyOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Every paragraph is kept, as if `clean` had made no mistake: what is measured is matching alone. */
export function readCorpus(folder: string): Corpus {
  const documents = linesOf<Document>(join(folder, 'docs.ndjson'));
  const labelled = linesOf<Labelled>(join(folder, 'pairs.ndjson'));
  return {
    articles: documents.map(articleOf),
    gold: new Map(labelled.map(({ a, b, label, kind }) => [keyOf(a, b), { label, kinds: kindsOf(kind ?? '') }])),
  };
}

/** `wire|reorder+bp` is one edit, `reorder`: what stays as it was has no name. */
function kindsOf(kind: string): string[] {
  const names = new Set(kind.split('|').map((name) => name.replace('+bp', '')));
  names.delete('wire');
  names.delete('single');
  return names.size === 0 ? ['as it was'] : [...names];
}

function linesOf<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}

function articleOf({ id, outlet, title, paras }: Document): Article {
  const paragraphs = paras.map((text) => text.trim().replaceAll(/\s+/gu, ' '));
  return recordOf(id, paragraphs, { outlet: outlet ?? null, title: title ?? null });
}
