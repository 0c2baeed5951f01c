import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli, keepResult, root, table } from '../place.ts';

const help = `Usage: node bench/run.js accuracy/metadata.ts --data DIR [--keep]

Scores title, outlet, date and byline of the built command on 100 labelled development pages (bench/accuracy/metadata.ndjson).

  --data DIR   the unpacked data: DIR/html/<set>/gold.ndjson and pages/
  --keep       write the table to bench/results/

The labels are values read off the pages by a person-like reader, a model session, with the tool's own answer and the page's
declared facts in view: they are not blind. Null means that the page does not state it, or that readers could differ; such
cells are not scored. Titles are kept as the first 16 hex digits of a SHA-256 over their words.`;

/** One labelled page; dates are days. */
interface Label {
  readonly set: string;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly byline: string | null;
}
type Fact = 'title' | 'outlet' | 'published' | 'byline';
type Said = Readonly<Record<Fact, string | null>>;

const facts: readonly Fact[] = ['title', 'outlet', 'published', 'byline'];

/** How a value is compared: by words alone, outlets without article and domain. */
const comparable: Readonly<Record<Fact, (value: string) => string>> = {
  title: (value) => createHash('sha256').update(wordsOf(value)).digest('hex').slice(0, 16),
  outlet: (value) =>
    wordsOf(value.replace(/\.(?:com|co|org|net|info)(?:\.\p{L}{2})?$/u, ''))
      .replace(/^the /u, '')
      .replaceAll(' ', ''),
  published: (value) => value.slice(0, 10),
  byline: wordsOf,
};

function wordsOf(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (flags.help || flags.data === undefined) {
  console.log(help);
  process.exitCode = flags.help ? 0 : 2;
} else {
  score(flags.data, flags.keep);
}

function score(data: string, keep: boolean): void {
  const labels: Label[] = linesOf(join(root, 'bench/accuracy/metadata.ndjson'));
  const said = describe(labels, data);
  const rows = facts.map((fact) => rowOf(fact, labels, said));
  const report = table([['fact', 'stated on', 'right', 'share', 'said where nothing is labelled'], ...rows]);
  console.log(report);
  if (keep) console.log(`kept in ${keepResult('Metadata of 100 development pages', report)}`);
}

function rowOf(fact: Fact, labels: readonly Label[], said: ReadonlyMap<string, Said>): string[] {
  const value = ({ set, id }: Label) => said.get(`${set}/${id}`)?.[fact] ?? null;
  const stated = labels.filter((label) => label[fact] !== null);
  const wrong = stated.filter((label) => !agrees(fact, label[fact] ?? '', value(label)));
  for (const label of wrong) console.error(`${fact}: ${label.set}/${label.id}: ${value(label)} is not ${label[fact]}`);
  const right = stated.length - wrong.length;
  const idle = labels.filter((label) => label[fact] === null && value(label) !== null).length;
  return [fact, String(stated.length), String(right), (right / stated.length).toFixed(3), String(idle)];
}

function agrees(fact: Fact, label: string, value: string | null): boolean {
  if (value === null) return false;
  return comparable[fact](value) === (fact === 'title' ? label : comparable[fact](label));
}

/** What the command says of the pages, each handed over as a record with its address. */
function describe(labels: readonly Label[], data: string): Map<string, Said> {
  const urls = new Map<string, string>();
  for (const set of new Set(labels.map((label) => label.set))) {
    const gold: { id: string; url?: string }[] = linesOf(join(data, 'html', set, 'gold.ndjson'));
    for (const { id, url } of gold) if (url !== undefined) urls.set(`${set}/${id}`, url);
  }
  const records = labels.map(({ set, id }) => {
    const html = readFileSync(join(data, 'html', set, 'pages', `${id}.html`), 'utf8');
    return JSON.stringify({ id: `${set}/${id}`, url: urls.get(`${set}/${id}`), html });
  });
  const [command, ...args] = cli;
  const ran = spawnSync(command, [...args, 'clean', '-', '--from', 'ndjson', '--format', 'ndjson'], {
    input: records.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const articles: (Said & { id: string })[] = ran.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return new Map(articles.map((article) => [article.id, article]));
}

function linesOf<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
