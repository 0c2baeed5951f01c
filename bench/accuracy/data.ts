import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of a row's gold files below the data, by the first word of its name. */
const folders: Readonly<Record<string, string>> = { html: 'html', dumps: 'dumps', pairs: 'dup', clough: 'dup' };

/**
 * SHA-256 over the gold files that a row was measured on, names and contents, sorted by name.
 *
 * @param row  `html/scrapinghub`, `pairs/small-dev:yes`, `clough/found`, `seeds/000`.
 * @param data folder of the unpacked data.
 * @param eval_ folder of the scorers, which holds the seeds' gold.
 */
export function hashOfGold(row: string, data: string, eval_: string): string {
  const [kind = '', name = ''] = row.split('/');
  if (kind === 'seeds') return hashOf(eval_, ['seeds.gold.json']);
  const set = kind === 'clough' ? 'clough' : (name.split(':')[0] ?? '');
  const folder = join(data, folders[kind] ?? kind, set);
  const gold = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ndjson')) : [];
  return hashOf(folder, gold.sort());
}

function hashOf(folder: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names)
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  return hash.digest('hex');
}
