import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli, keepResult, table } from '../place.ts';
import { recordsBy } from './command.ts';
import { keyOf } from './corpus.ts';

const help = `Usage: node bench/run.js accuracy/found-reprints.ts --data DIR [--cli COMMAND] [--keep]

Reprints that happen to stand among the pages of l3sgn1 (Google News, 2007 and 2008): every pair of pages whose gold bodies share
eight runs of four words, and .08 of the shorter one's, and every pair that \`report\` finds in the raw HTML.

  --data DIR     what the scorers' unpack.py wrote
  --cli COMMAND  what reports (this build)
  --keep         write the table to bench/results/`;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    cli: { type: 'string', default: cli.join(' ') },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

interface Gold {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly text_body: string;
}

const fewestShared = 8;
const leastShare = 0.08;

if (flags.help || flags.data === undefined) {
  console.log(help);
  process.exitCode = flags.help ? 0 : 2;
} else {
  const set = join(flags.data, 'html/l3sgn1');
  const gold = readFileSync(join(set, 'gold.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Gold => JSON.parse(line));
  const shared = sharedBodies(gold);
  const found = verdictsOf(join(set, 'pages'));
  const hosts = new Map(gold.map(({ id, url }) => [id, new URL(url).hostname]));
  const keys = [...new Set([...shared.keys(), ...found.keys()])].sort();
  const rows = keys.map((key) => [
    key
      .split('\n')
      .map((id) => `${id.slice(0, 8)} ${hosts.get(id)}`)
      .join(' · '),
    shared.get(key)?.toFixed(2) ?? 'less',
    found.get(key) ?? 'not found',
  ]);
  const heading = 'reprints among pages of l3sgn1';
  const body = table([['pages', 'share of the shorter body', 'verdict'], ...rows]);
  console.log(`## ${heading}\n\n${body}\n`);
  if (flags.keep) console.log(`Kept in ${keepResult(heading, body)}\n`);
}

/** Share of the shorter body's runs of four words that stand in the other, for pairs that share enough. */
function sharedBodies(gold: readonly Gold[]): Map<string, number> {
  const runs = new Map(gold.map(({ id, text, text_body: body = text }) => [id, runsOf(body)]));
  const found = new Map<string, number>();
  for (const [a, ours] of runs)
    for (const [b, theirs] of runs) {
      if (a >= b) continue;
      const [few, many] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours];
      const count = [...few].filter((run) => many.has(run)).length;
      if (count >= fewestShared && count >= leastShare * few.size) found.set(keyOf(a, b), count / few.size);
    }
  return found;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}

function verdictsOf(pages: string): Map<string, string> {
  const records = recordsBy<{ type: string; a: string; b: string; verdict: string }>(flags.cli, [
    'report',
    pages,
    '--include',
    'common-source,boilerplate',
  ]);
  const pairs = records.filter(({ type }) => type === 'pair');
  const idOf = (path: string) => basename(path, extname(path));
  return new Map(pairs.map(({ a, b, verdict }) => [keyOf(idOf(a), idOf(b)), verdict]));
}
