import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli, keepResult, must, pythonWithRivals, root, table } from '../place.ts';
import { inventArchive } from './archive.ts';
import { spreadOf } from './ratio.ts';

const help = `Usage: npm run bench:speed -- [--data DIR] [--dumps DIR] [--articles N] [--pairs N] [--only clean|dumps|match] [--keep]

CPU seconds (user+system, whole process, one core) of copydesk and its rivals, run in turn: rival, copydesk, rival, copydesk, ...
A ratio above 1 means that the rival needs more.

  --data DIR      a folder of HTML pages to clean; the shipped fixtures, repeated, when absent
  --dumps DIR     a folder of text dumps to clean, for megabytes a second; the shipped fixtures, repeated, when absent
  --articles N    size of the invented archive to match (5000)
  --pairs N       how often both sides run (5)
  --only NAME     clean, dumps or match alone
  --keep          write the table to bench/results/

The rivals are installed into bench/.venv on first use; needs python3 and a connection then.`;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    dumps: { type: 'string' },
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
    if (wants('clean')) show('speed: clean', cleaning(scratch), scratch);
    if (wants('dumps')) publish('speed: dumps', dumpSpeed(scratch));
    if (wants('match')) show('speed: match', matching(scratch), scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function wants(bench: string): boolean {
  return flags.only === undefined || flags.only === bench;
}

function cleaning(scratch: string): { says: string; contests: Contest[] } {
  const folder = flags.data ?? repeatedFixtures(scratch, /\.html?$/u, 25);
  return {
    says: `\`clean\`: ${sizeOf(folder).says} (${flags.data === undefined ? 'shipped fixtures, repeated' : 'development pages'}).`,
    contests: [
      {
        rival: 'trafilatura',
        rivalCommand: [pythonWithRivals(), join(root, 'bench/speed/clean_trafilatura.py'), folder],
        ourCommand: cleanCommand(folder),
        judge: (output) => `${linesOf(output).length} answers`,
      },
    ],
  };
}

function cleanCommand(folder: string): string[] {
  return [...cli, 'clean', folder, '--format', 'ndjson', '--workers', '1'];
}

/** Megabytes of text dumps a second of CPU, start-up included; there is no rival for them. */
function dumpSpeed(scratch: string): string {
  const folder = flags.dumps ?? repeatedFixtures(scratch, /input\.txt$|demo.*\.txt$/u, 200);
  const { megabytes, says } = sizeOf(folder);
  const costs = Array.from({ length: pairs }, () => costOf(cleanCommand(folder), join(scratch, 'ours.out')));
  const rates = costs.map(({ cpu }) => megabytes / cpu).sort((a, b) => a - b);
  const row = [middleOf(rates), rates[0] ?? Number.NaN, rates.at(-1) ?? Number.NaN].map((rate) => rate.toFixed(1));
  const memory = middleOf(costs.map((cost) => cost.memory)).toFixed(0);
  return `\`clean\` of text dumps: ${says}.\n\n${table([
    ['MB/s, median', 'lowest', 'highest', 'MiB'],
    [...row, memory],
  ])}`;
}

function sizeOf(folder: string): { megabytes: number; says: string } {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((file) => file.isFile())
    .map((file) => file.size);
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  return { megabytes, says: `${sizes.length} files, ${megabytes.toFixed(1)} MB` };
}

/** The fixtures' files of one kind, each as often as told, in a folder of their own. */
function repeatedFixtures(scratch: string, kind: RegExp, times: number): string {
  const folder = mkdtempSync(join(scratch, 'pages-'));
  const fixtures = join(root, 'fixtures');
  const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .sort();
  for (const [number, name] of names.entries()) {
    for (let copy = 0; copy < times; copy++)
      copyFileSync(join(fixtures, name), join(folder, `${number}-${copy}${extname(name)}`));
  }
  return folder;
}

function matching(scratch: string): { says: string; contests: Contest[] } {
  const { articles, copies } = inventArchive(countOf('articles', flags.articles));
  const file = join(scratch, 'archive.ndjson');
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const python = pythonWithRivals();
  return {
    says: `fingerprint, match and report: ${articles.length} invented articles, cleaned already, with ${copies.size} true pairs; a quarter of the copies have 30 % of their words replaced.`,
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
  publish(heading, body);
}

function publish(heading: string, body: string): void {
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
