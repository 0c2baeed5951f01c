import type { Page } from '../model.ts';
import type { Facts } from './facts.ts';

/** Blocks, skeleton and declared facts of an HTML page. Nothing of it is run or fetched. */
export function parseHtml(_html: string, facts: Facts): Page {
  return { id: facts.id, path: facts.path, from: 'html', declared: { record: facts.record }, blocks: [], source: facts.source, problems: [] };
}
