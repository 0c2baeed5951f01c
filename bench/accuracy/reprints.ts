import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli, keepResult, table } from '../place.ts';
import { printedBy, recordsBy } from './command.ts';
import { type Corpus, keyOf, readCorpus } from './corpus.ts';
import { rowOf } from './pairs.ts';
import { type Story, storiesOf, type Template, templateOf } from './template.ts';

const help = `Usage: node bench/run.js accuracy/reprints.ts --data DIR --out DIR [--corpus NAME] [--sites FILE --fold N --cli COMMAND] [--keep]

Sets made families of reprints into real pages and reports on the HTML: what is left of matching when cleaning has to find the
story. A page whose story is a run of paragraphs is a template; each outlet prints with one, or all with any, as the papers of one
publisher do.

  --data DIR     what the scorers' unpack.py wrote
  --out DIR      where the pages go; what is there is replaced
  --corpus NAME  folder of DIR/dup (small-dev)
  --sites FILE   sites.json of train/html.sh, to take templates of the pages of one fold alone (--fold N, 0)
  --cli COMMAND  what reports (this build); train/html_judge.py WORK --package N makes one that never saw the sites of fold N
  --keep         write the table to bench/results/`;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    corpus: { type: 'string', default: 'small-dev' },
    sites: { type: 'string' },
    fold: { type: 'string', default: '0' },
    cli: { type: 'string', default: cli.join(' ') },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const sets = ['scrapinghub', 'news424', 'wcxb'];

if (flags.help || flags.data === undefined || flags.out === undefined) {
  console.log(help);
  process.exitCode = flags.help ? 0 : 2;
} else measure(flags.data, flags.out);

function measure(data: string, out: string): void {
  const corpus = readCorpus(join(data, 'dup', flags.corpus));
  const stories = storiesOf(corpus);
  const outlets = [...new Set(stories.map(({ outlet }) => outlet))].sort();
  const templates = readTemplates(data, outlets.length);
  const own = join(out, 'own');
  const shared = join(out, 'shared');
  write(own, stories, ({ outlet }) => templates[outlets.indexOf(outlet) % templates.length]);
  write(shared, stories, (_, at) => templates[at % templates.length]);
  const cleaned = join(out, 'cleaned.ndjson');
  writeFileSync(cleaned, printedBy(flags.cli, ['clean', own, '--format', 'ndjson', '--no-archive-evidence']));
  const rows = [
    rowOf('a template an outlet', corpus, pairsOf(corpus, own)),
    rowOf('the same, cleaned one by one', corpus, pairsOf(corpus, cleaned)),
    rowOf('papers of one publisher', corpus, pairsOf(corpus, shared)),
  ];
  const heading = `matching: ${flags.corpus} in pages of ${templates.length} sites${flags.sites === undefined ? '' : `, fold ${flags.fold}`}`;
  const body = table([['pages', 'F1', 'copies', 'rewrites', 'false pairs'], ...rows]);
  console.log(`## ${heading}\n\n${body}\n`);
  if (flags.keep) console.log(`Kept in ${keepResult(heading, body)}\n`);
}

/** The first templates of the pages that may be used, in the order of their paths. */
function readTemplates(data: string, wanted: number): Template[] {
  const folds: Record<string, number> | null =
    flags.sites === undefined ? null : JSON.parse(readFileSync(flags.sites, 'utf8'));
  const found: Template[] = [];
  for (const set of sets) {
    const folder = join(data, 'html', set);
    for (const line of readFileSync(join(folder, 'gold.ndjson'), 'utf8').trim().split('\n')) {
      const { id, text, text_body = text }: { id: string; text: string; text_body?: string } = JSON.parse(line);
      const path = join(folder, 'pages', `${id}.html`);
      if (found.length === wanted || !existsSync(path) || (folds !== null && folds[path] !== Number(flags.fold)))
        continue;
      const template = templateOf(readFileSync(path, 'utf8'), text_body);
      if (template !== null) found.push(template);
    }
  }
  return found;
}

function write(folder: string, stories: readonly Story[], templateOf: (story: Story, at: number) => Template): void {
  rmSync(folder, { recursive: true, force: true });
  stories.forEach((story, at) => {
    const outlet = join(folder, story.outlet.replace(/[^A-Za-z0-9]+/gu, '-'));
    mkdirSync(outlet, { recursive: true });
    writeFileSync(join(outlet, `${story.id}.html`), templateOf(story, at).fill(story));
  });
}

/** Pairs with a verdict of copying; pages are known by their file names. */
function pairsOf({ articles }: Corpus, input: string): Set<string> {
  const known = new Set(articles.map(({ id }) => id));
  const idOf = (path: string) => basename(path, '.html');
  const records = recordsBy<{ type: string; a: string; b: string }>(flags.cli, ['report', input]);
  const pairs = records.filter(({ type }) => type === 'pair');
  const found = new Set(pairs.map(({ a, b }) => keyOf(idOf(a), idOf(b))));
  for (const key of found) for (const id of key.split('\n')) if (!known.has(id)) throw new Error(`no article ${id}`);
  return found;
}
