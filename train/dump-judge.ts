/**
 * Cleans labelled dumps with the weights that it was built with: `dump.sh` builds it once for each fold of cross-validation.
 *
 *   node dump-judge.js FOLD GOLD.ndjson...    writes {id, style, text} a line for the pages of the sites in FOLD
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cleanPage } from '../src/clean/index.ts';
import { parseText } from '../src/read/text.ts';

const foldCount = 5;

/** The twin of `fold_of` in dump.py. */
function foldOf(domain: string): number {
  return Number.parseInt(createHash('sha256').update(`fold:${domain}`).digest('hex').slice(0, 8), 16) % foldCount;
}

const [fold, ...paths] = process.argv.slice(2);
for (const path of paths) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, style, domain, dump }: { id: string; style: string; domain: string; dump: string } = JSON.parse(line);
    if (foldOf(domain) !== Number(fold)) continue;
    const page = parseText(dump, {
      id,
      path: id,
      record: {},
      source: { bytes: 0, encoding: 'utf-8', from: 'text' },
      maxDepth: 1,
    });
    process.stdout.write(`${JSON.stringify({ id, style, text: cleanPage(page).text })}\n`);
  }
}
