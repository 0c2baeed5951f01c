import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { signArticle } from '../../src/fingerprint/index.ts';
import { findCandidates } from '../../src/match/candidates.ts';
import { postFeatures } from '../../src/match/postings.ts';
import { countShingles, eachMarked, shingle, shingleHashes } from '../../src/match/shingled.ts';
import { finish } from '../../src/match/steps.ts';
import type { Article, Pair } from '../../src/model.ts';
import { defaults } from '../../src/settings.ts';
import { keepResult, root, table } from '../place.ts';
import { type Corpus, keyOf, readCorpus } from './corpus.ts';
import { isCopy, percent, rowOf } from './pairs.ts';
import { type Part, parts } from './parts.ts';

const help = `Usage: node bench/run.js accuracy/matching.ts --data DIR [--corpora LIST] [--only parts|candidates|recall] [--keep]

What each part of matching is worth (switched off one at a time), the recall of candidates by sampling, and the recall of pairs by
kind of edit and by containment, on made families of reprints.

  --data DIR       what the scorers' unpack.py wrote
  --corpora LIST   folders of DIR/dup (small-dev,medium-dev)
  --only NAME      one of the tables alone
  --keep           write the tables to bench/results/`;

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string' },
    corpora: { type: 'string', default: 'small-dev,medium-dev' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** What a build of the pipeline offers. */
interface Pipeline {
  readonly findCopies: (articles: AsyncIterable<Article>, settings: typeof defaults) => Promise<{ pairs: Pair[] }>;
}

/** From this share of the shorter text's shingles, quotations left out, a pair should be a candidate. */
const leastContained = 0.15;

if (flags.help || flags.data === undefined) {
  console.log(help);
  process.exitCode = flags.help ? 0 : 2;
} else {
  for (const name of flags.corpora.split(',')) await measure(name, readCorpus(join(flags.data, 'dup', name)));
}

async function measure(name: string, corpus: Corpus): Promise<void> {
  if (wants('candidates')) publish(`matching: candidates, ${name}`, candidateTable(corpus));
  const found = wants('parts') || wants('recall') ? await pairsOf(corpus, null) : new Set<string>();
  if (wants('recall')) publish(`matching: recall, ${name}`, recallTable(corpus, found));
  if (!wants('parts')) return;
  const rows = [rowOf('all', corpus, found)];
  for (const part of parts) rows.push(rowOf(part.name, corpus, await pairsOf(corpus, part)));
  publish(`matching: parts, ${name}`, table([['without', 'F1', 'copies', 'rewrites', 'false pairs'], ...rows]));
}

function wants(what: string): boolean {
  return flags.only === undefined || flags.only === what;
}

function publish(heading: string, body: string): void {
  console.log(`## ${heading}\n\n${body}\n`);
  if (flags.keep) console.log(`Kept in ${keepResult(heading, body)}\n`);
}

/** Pairs with a verdict of copying, by a build without one part. */
async function pairsOf({ articles }: Corpus, without: Part | null): Promise<Set<string>> {
  const { findCopies } = await pipelineWithout(without);
  const { pairs } = await findCopies(
    (async function* () {
      yield* articles;
    })(),
    defaults,
  );
  const copies = pairs.filter(({ verdict }) => verdict === 'copy' || verdict === 'excerpt' || verdict === 'rewrite');
  return new Set(copies.map(({ a, b }) => keyOf(a, b)));
}

async function pipelineWithout(part: Part | null): Promise<Pipeline> {
  const outfile = join(
    root,
    `node_modules/.cache/copydesk-bench/part-${part === null ? 'all' : parts.indexOf(part)}.js`,
  );
  await build({
    entryPoints: [join(root, 'src/pipeline.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    plugins:
      part === null ? [] : [{ name: part.name, setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, changing(part)) }],
  });
  return await import(pathToFileURL(outfile).href);
}

function changing({ name, file, from, to }: Part) {
  return ({ path }: { path: string }) => {
    if (path !== join(root, file)) return undefined;
    const source = readFileSync(path, 'utf8');
    if (!source.includes(from)) throw new Error(`"${name}" finds its line no more in ${file}`);
    return { contents: source.replace(from, to), loader: 'ts' } as const;
  };
}

/** Recall by kind of edit and by containment. */
function recallTable(corpus: Corpus, found: ReadonlySet<string>): string {
  const tallies = new Map<string, { found: number; all: number }>();
  const count = (name: string, isFound: boolean) => {
    const tally = tallies.get(name) ?? { found: 0, all: 0 };
    tallies.set(name, { found: tally.found + (isFound ? 1 : 0), all: tally.all + 1 });
  };
  for (const { pair, contained } of copiesOf(corpus)) {
    for (const kind of corpus.gold.get(pair)?.kinds ?? []) count(`edit: ${kind}`, found.has(pair));
    const from = Math.min(9, Math.floor(contained * 10)) / 10;
    count(`containment ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`, found.has(pair));
  }
  const rows = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  return table([
    ['pairs', 'recall', 'found', 'of'],
    ...rows.map(([name, { found: hits, all }]) => [name, percent(hits, all), String(hits), String(all)]),
  ]);
}

/** Recall of candidates among the gold copies that share enough, when one shingle in so many is looked at. */
function candidateTable(corpus: Corpus): string {
  const signatures = corpus.articles.map(signArticle);
  const counts = signatures.map(({ words }) => countShingles(words.length, defaults.shingleWords));
  const wanted = copiesOf(corpus).filter(({ contained }) => contained >= leastContained);
  const rows = [1, 2, 4, 8, 16].map((sampling) => {
    const postings = finish(
      postFeatures(counts, (article) => shingleHashes(signatures[article], defaults.shingleWords), sampling),
    );
    const { candidates } = finish(findCandidates(postings, defaults.mostPartners, sampling));
    const found = new Set(candidates.map(({ a, b }) => keyOf(signatures[a].id, signatures[b].id)));
    const hits = wanted.filter(({ pair }) => found.has(pair)).length;
    return [
      `1 in ${sampling}`,
      percent(hits, wanted.length),
      `${hits} of ${wanted.length}`,
      (candidates.length / signatures.length).toFixed(1),
    ];
  });
  return table([['shingles looked at', 'recall', 'found', 'candidates an article'], ...rows]);
}

/** The gold copies, and the share of the shorter text's shingles, quotations left out, that the other has. */
function copiesOf({ articles, gold }: Corpus): { pair: string; contained: number }[] {
  const known = new Map(articles.map((article) => [article.id, shingle(signArticle(article), defaults.shingleWords)]));
  return [...gold]
    .filter(([, { label }]) => isCopy(label))
    .map(([pair]) => {
      const [a, b] = pair.split('\n').map((id) => known.get(id));
      if (a === undefined || b === undefined) return { pair, contained: 0 };
      let shared = 0;
      eachMarked(a.index, a.plain, b.index, b.plain, () => shared++);
      return { pair, contained: shared / Math.max(1, Math.min(a.plainCount, b.plainCount)) };
    });
}
