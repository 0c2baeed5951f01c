import type { Article } from '../../model.ts';
import { toJson } from '../escape.ts';
import type { Comparison } from './index.ts';

/** One object: who the two are, and their pair record or null. */
export function compareJson({ a, b, pair }: Comparison): string {
  return `${toJson({ version: 1, type: 'comparison', a: nameOf(a), b: nameOf(b), pair })}\n`;
}

function nameOf({ id, path, outlet, title, published, agencies }: Article) {
  return { id, path, outlet, title, published, agencies };
}
