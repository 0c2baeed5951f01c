import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli, keepResult, must, pythonWithRivals, root, table } from '../place.ts';
import { hashOfGold } from './data.ts';
import { figuresOf } from './figures.ts';
import { type Floor, type Floors, judge, refused, updated } from './floors.ts';

const help = `Usage: npm run bench:accuracy -- --data DIR --eval DIR [--what LIST] [--sets LIST] [--lower "why"] [--keep]

Measures the built command on unpacked labelled data with the scorer DIR/measure.py, and compares with bench/floors.json.
New and higher figures become floors; when one falls, the run ends with 1 and nothing is written.

  --data DIR      what the scorers' unpack.py wrote
  --eval DIR      folder of measure.py
  --what LIST     html,dumps,seeds,pairs,clough
  --sets LIST     only these sets of html and dumps
  --lower "why"   let floors fall, or move to other data; the sentence is kept beside them
  --keep          write the table to bench/results/`;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    eval: { type: 'string' },
    what: { type: 'string', default: 'html,dumps,seeds,pairs,clough' },
    sets: { type: 'string' },
    lower: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const floorsPath = join(root, 'bench/floors.json');

if (flags.help || flags.data === undefined || flags.eval === undefined) {
  console.log(help);
  process.exitCode = flags.help ? 0 : 2;
} else {
  run(flags.data, flags.eval);
}

function run(data: string, scorers: string): void {
  const measured = measure(data, scorers);
  const floors: Floors = existsSync(floorsPath)
    ? JSON.parse(readFileSync(floorsPath, 'utf8'))
    : { floors: {}, lowered: [] };
  const judged = judge(floors, measured);
  const rows = judged.map(({ name, value, floor, standing }) => [
    name,
    value.toFixed(4),
    floor?.toFixed(4) ?? '-',
    standing,
  ]);
  const body = table([['figure', 'measured', 'floor before', 'standing'], ...rows]);
  console.log(`${body}\n`);
  if (flags.keep) console.log(`Kept in ${keepResult('accuracy', body)}`);
  const falling = refused(judged);
  if (falling.length > 0 && !flags.lower?.trim()) {
    console.error(
      `bench: below the floor, or on other data: ${falling.join(', ')}; bench/floors.json is unchanged (--lower "why" to let it)`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(floorsPath, `${JSON.stringify(updated(floors, measured, flags.lower ?? null), null, 2)}\n`);
}

function measure(data: string, scorers: string): Record<string, Floor> {
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-accuracy-'));
  const out = join(scratch, 'measured.json');
  try {
    const sets = flags.sets === undefined ? [] : ['--sets', flags.sets];
    const asked = [
      '--cli',
      cli.join(' '),
      '--data',
      data,
      '--what',
      flags.what,
      '--json',
      out,
      '--work',
      scratch,
      ...sets,
    ];
    console.log(must(pythonWithRivals(), [join(scorers, 'measure.py'), ...asked]));
    const rows: Record<string, Record<string, unknown>> = JSON.parse(readFileSync(out, 'utf8'));
    return Object.fromEntries(Object.entries(rows).flatMap(([row, said]) => withData(row, said, data, scorers)));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function withData(row: string, said: Record<string, unknown>, data: string, scorers: string): [string, Floor][] {
  const figures = Object.entries(figuresOf(row, said));
  if (figures.length === 0) return [];
  const hash = hashOfGold(row, data, scorers);
  return figures.map(([name, value]) => [name, { value, data: hash }]);
}
