import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli, keepResult, table } from '../place.ts';
import { recordsBy } from './command.ts';

const help = `Usage: node bench/run.js accuracy/titles.ts --data DIR [--styles LIST] [--cli COMMAND] [--keep]

How often the title of a dump is one of the lines that its gold labels as title: the same letters and digits, or of twelve and more
one within the other.

  --data DIR     what the scorers' unpack.py wrote
  --styles LIST  folders of DIR/dumps (all eight)
  --cli COMMAND  what cleans (this build)
  --keep         write the table to bench/results/`;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    styles: { type: 'string', default: 'bs_text,htmltext,glued,cards,bs_script,inscriptis,w3m,chromium' },
    cli: { type: 'string', default: cli.join(' ') },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

interface Labelled {
  readonly id: string;
  readonly dump: string;
  /** Start, end and kind of each labelled span. */
  readonly lab: readonly (readonly [start: number, end: number, kind: string])[];
}

/** Shorter ones are labels of a part of the page. */
const shortest = 8;
const longEnough = 12;

if (flags.help || flags.data === undefined) {
  console.log(help);
  process.exitCode = flags.help ? 0 : 2;
} else {
  const heading = 'dumps: titles';
  const body = table([['style', 'right', 'of', 'share'], ...flags.styles.split(',').map(measure(flags.data))]);
  console.log(`## ${heading}\n\n${body}\n`);
  if (flags.keep) console.log(`Kept in ${keepResult(heading, body)}\n`);
}

function measure(data: string): (style: string) => string[] {
  return (style) => {
    const folder = join(data, 'dumps', style);
    const titles = titlesOf(join(folder, 'pages'));
    const isRight = readFileSync(join(folder, 'gold.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const gold: Labelled = JSON.parse(line);
        const wanted = goldOf(gold);
        return wanted.length === 0 ? [] : [isOneOf(titles.get(gold.id) ?? '', wanted)];
      });
    const right = isRight.filter(Boolean).length;
    return [style, String(right), String(isRight.length), (right / isRight.length).toFixed(3)];
  };
}

function titlesOf(pages: string): Map<string, string> {
  const records = recordsBy<{ path: string; title: string | null }>(flags.cli, [
    'clean',
    pages,
    '--no-archive-evidence',
  ]);
  return new Map(records.map(({ path, title }) => [basename(path, extname(path)), bare(title ?? '')]));
}

function goldOf({ dump, lab }: Labelled): string[] {
  // Spans count characters, not units of UTF-16.
  const characters = Array.from(dump);
  return lab
    .flatMap(([start, end, kind]) => (kind === 'title' ? [bare(characters.slice(start, end).join(''))] : []))
    .filter((title) => title.length >= shortest);
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function isOneOf(title: string, wanted: readonly string[]): boolean {
  return wanted.some(
    (one) => one === title || (title.length > longEnough && (one.includes(title) || title.includes(one))),
  );
}
