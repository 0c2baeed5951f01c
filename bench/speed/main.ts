import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli, keepResult, must, pythonWithRivals, root, table } from '../place.ts';
import { inventArchive } from './archive.ts';
import { spreadOf } from './ratio.ts';

const help = `Usage: npm run bench:speed -- [--data DIR] [--articles N] [--pairs N] [--only clean|match] [--keep]

CPU seconds (user+system, whole process, one core) of copydesk and its rivals, run in turn: rival, copydesk, rival, copydesk, ...
A ratio above 1 means that the rival needs more.

  --data DIR      a folder of HTML pages to clean; the shipped fixtures, repeated, when absent
  --articles N    size of the invented archive to match (5000)
  --pairs N       how often both sides run (5)
  --only NAME     clean or match alone
  --keep          write the table to bench/results/

The rivals are installed into bench/.venv on first use; needs python3 and a connection then.`;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    articles: { type: 'string', default: '5000' },
    pairs: { type: 'string', default: '5' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const pairs = countOf('pairs', flags.pairs);

interface Cost {
  readonly cpu: number;
  readonly wall: number;
  /** Peak, MiB. */
  readonly memory: number;
  readonly code: number;
}

interface Contest {
  readonly rival: string;
  readonly rivalCommand: readonly string[];
  readonly ourCommand: readonly string[];
  /** What else to say of an output, such as its recall. */
  readonly judge: (output: string) => string;
}

if (flags.help) console.log(help);
if (!flags.help) run();

function run(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    if (flags.only !== 'match') show('speed: clean', cleaning(scratch), scratch);
    if (flags.only !== 'clean') show('speed: match', matching(scratch), scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function cleaning(scratch: string): { says: string; contests: Contest[] } {
  const folder = flags.data ?? repeatedFixtures(scratch);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const megabytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
  const python = pythonWithRivals();
  const from = flags.data === undefined ? 'shipped fixtures, repeated' : 'development pages';
  return {
    says: `\`clean\`: ${files.length} pages, ${megabytes.toFixed(1)} MB (${from}).`,
    contests: [
      {
        rival: 'trafilatura',
        rivalCommand: [python, join(root, 'bench/speed/clean_trafilatura.py'), folder],
        ourCommand: [...cli, 'clean', folder, '--format', 'ndjson', '--workers', '1'],
        judge: (output) => `${linesOf(output).length} answers`,
      },
    ],
  };
}

/** The HTML pages of the fixtures, each 25 times, in a folder of their own. */
function repeatedFixtures(scratch: string): string {
  const folder = mkdtempSync(join(scratch, 'pages-'));
  const fixtures = join(root, 'fixtures');
  const pages = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/u.test(name))
    .sort();
  for (const [number, page] of pages.entries()) {
    for (let copy = 0; copy < 25; copy++) copyFileSync(join(fixtures, page), join(folder, `${number}-${copy}.html`));
  }
  return folder;
}

function matching(scratch: string): { says: string; contests: Contest[] } {
  const { articles, copies } = inventArchive(countOf('articles', flags.articles));
  const file = join(scratch, 'archive.ndjson');
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const python = pythonWithRivals();
  return {
    says: `fingerprint, match and report: ${articles.length} invented articles, cleaned already, with ${copies.size} true pairs; a third of the copies have 30 % of their words replaced.`,
    contests: ['datasketch', 'rensa'].map((rival) => ({
      rival,
      rivalCommand: [python, join(root, `bench/speed/match_${rival}.py`), file],
      ourCommand: [...cli, 'report', file, '--format', 'ndjson', '--workers', '1'],
      judge: (output) => judgePairs(output, copies),
    })),
  };
}

function judgePairs(output: string, copies: ReadonlySet<string>): string {
  const found = new Set(linesOf(output).flatMap(pairOf));
  const right = [...found].filter((pair) => copies.has(pair)).length;
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  return `recall ${share(right, copies.size)}, precision ${share(right, found.size)}`;
}

function pairOf(line: string): string[] {
  const record: { type: string; a: string; b: string } = JSON.parse(line);
  if (record.type !== 'pair') return [];
  return [record.a < record.b ? `${record.a}\n${record.b}` : `${record.b}\n${record.a}`];
}

function show(
  heading: string,
  { says, contests }: { says: string; contests: readonly Contest[] },
  scratch: string,
): void {
  const rows = contests.map((contest) => compete(contest, scratch));
  const body = [
    says,
    '',
    table([
      [
        'rival',
        'ratio, median',
        'lowest',
        'highest',
        'rival CPU s',
        'copydesk CPU s',
        'rival MiB',
        'copydesk MiB',
        'rival',
        'copydesk',
      ],
      ...rows,
    ]),
    '',
    `Ratio: CPU seconds (user+system) of the rival's whole process over copydesk's, one core, ${pairs} runs of each in turn. CPU and memory: medians.`,
  ].join('\n');
  console.log(`## ${heading}\n\n${body}\n`);
  if (flags.keep) console.log(`Kept in ${keepResult(heading, body)}\n`);
}

function compete({ rival, rivalCommand, ourCommand, judge }: Contest, scratch: string): string[] {
  const [theirs, ours]: [Cost[], Cost[]] = [[], []];
  for (let pair = 0; pair < pairs; pair++) {
    theirs.push(costOf(rivalCommand, join(scratch, 'rival.out')));
    ours.push(costOf(ourCommand, join(scratch, 'ours.out')));
  }
  const { min, median, max } = spreadOf(
    theirs.map(({ cpu }) => cpu),
    ours.map(({ cpu }) => cpu),
  );
  return [
    rival,
    ...[median, min, max].map((ratio) => ratio.toFixed(2)),
    ...[theirs, ours].map((costs) => middleOf(costs.map(({ cpu }) => cpu)).toFixed(2)),
    ...[theirs, ours].map((costs) => middleOf(costs.map(({ memory }) => memory)).toFixed(0)),
    ...['rival.out', 'ours.out'].map((name) => judge(readFileSync(join(scratch, name), 'utf8'))),
  ];
}

/** Runs a command to its end; a failure ends the bench, because the cost of failing is no figure. */
function costOf(command: readonly string[], out: string): Cost {
  const cost: Cost = JSON.parse(must('python3', [join(root, 'bench/speed/cpu.py'), out, ...command]));
  if (cost.code !== 0 && cost.code !== 3) throw new Error(`${command.join(' ')} ended with ${cost.code}`);
  return cost;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function countOf(name: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} takes a whole number above 0, not ${value}`);
  return count;
}
