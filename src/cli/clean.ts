import { normalize } from 'node:path';
import { type Command, Option } from 'commander';
import type { Delivery } from '../delivery.ts';
import { CopydeskError } from '../errors.ts';
import type { Article } from '../model.ts';
import { type ArticleFormat, type ArticleFormatName, articleFormats } from '../report/article/index.ts';
import { addArchiveFlags, addInputFlags, addRuleFlags, nameIn } from './flags.ts';
import { examples } from './help.ts';
import { type CommonFlags, type Run, startRun } from './run.ts';
import { print } from './terminal.ts';

interface CleanFlags extends CommonFlags {
  readonly format?: ArticleFormatName;
  readonly output?: string;
}

const extensions: Readonly<Record<string, ArticleFormatName>> = {
  '.txt': 'text',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.md': 'markdown',
  '.html': 'html',
};
const extensionPattern = /\.[a-z]{1,6}$/u;

/** `copydesk clean` */
export function addClean(program: Command): void {
  const command = program
    .command('clean')
    .summary('strip boilerplate from scraped articles')
    .description('Strips boilerplate from scraped articles and writes what is left of them: the story.')
    .argument('<input...>', 'files, folders or globs, or - for standard input')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'text for one document, ndjson for several when not given').choices(
        Object.keys(articleFormats),
      ),
    )
    .option('-o, --output <path>', 'a file for all, or a folder for one file per document', nameIn);
  addRuleFlags(command);
  addArchiveFlags(command);
  addInputFlags(command)
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk clean page.html', 'the text of one story'],
        ['copydesk clean dumps/ -o cleaned/ --format markdown', 'a file for each, in folders like those of the dumps'],
      ])}`,
    )
    .action(clean);
}

async function clean(paths: readonly string[], flags: CleanFlags): Promise<void> {
  const run = await startRun(flags);
  if (flags.output === undefined) await toStandardOutput(run, paths, flags.format);
  else await toPath(run, paths, flags.format, flags.output);
  run.finish();
}

async function toStandardOutput(
  run: Run,
  paths: readonly string[],
  format: ArticleFormatName | undefined,
): Promise<void> {
  const deliveries = run.deliveries(paths);
  if (format !== undefined) return printAll(written(deliveries, await articleFormats[format](), run));
  const first = await deliveries.next();
  const second = await deliveries.next();
  const given = [first, second].flatMap((one) => (one.done ? [] : one.value));
  const alone = given.length === 1 && (await isOneFile(paths));
  await printAll(written(following(given, deliveries), await articleFormats[alone ? 'text' : 'ndjson'](), run));
}

/** A folder with one file in it is still a folder: its output is the same kind of thing however many there are. */
async function isOneFile(paths: readonly string[]): Promise<boolean> {
  const { listInputs } = await import('../read/index.ts');
  const inputs = paths.length === 1 ? await listInputs(paths, () => {}) : [];
  return inputs.length === 1 && normalize(inputs[0].path) === normalize(paths[0]);
}

async function toPath(
  run: Run,
  paths: readonly string[],
  format: ArticleFormatName | undefined,
  output: string,
): Promise<void> {
  const [{ isFolder, isThere, writeNamed }, { spareFolders, spareInputs }] = await Promise.all([
    import('./output.ts'),
    import('./spare-inputs.ts'),
  ]);
  const extension = extensionPattern.exec(output)?.[0];
  const toFolder =
    output.endsWith('/') || (await isFolder(output)) || (extension === undefined && !(await isThere(output)));
  if (toFolder) {
    await spareFolders(output, paths);
    return toFolderOf(run.articles(paths, output), await articleFormats[format ?? 'text'](), output);
  }
  await spareInputs([output], paths);
  const named = format ?? extensions[extension ?? ''] ?? 'ndjson';
  await writeNamed(output, written(run.deliveries(paths), await articleFormats[named](), run));
}

async function toFolderOf(articles: AsyncGenerator<Article>, format: ArticleFormat, folder: string): Promise<void> {
  const [{ isSameFile, writeBelow }, { fileNames }] = await Promise.all([
    import('./output.ts'),
    import('./safe-path.ts'),
  ]);
  const { join } = await import('node:path');
  const names = fileNames(format.extension);
  for await (const article of articles) {
    const parts = names.next(article.id);
    const path = join(folder, ...parts);
    if (await isSameFile(path, article.path)) {
      throw new CopydeskError('OUTPUT_UNWRITABLE', 'would replace its own input; choose another folder', { path });
    }
    await writeBelow(folder, parts, format.opening + format.write(article) + format.closing);
  }
}

/** Nothing at all where the first article cannot be had. */
async function* written(
  deliveries: AsyncIterable<Delivery>,
  format: ArticleFormat,
  { problems }: Run,
): AsyncGenerator<string | Uint8Array> {
  let before = format.opening;
  for await (const delivery of deliveries) {
    yield format.writesLines ? delivery.line() : before + format.write(delivery.article());
    before = format.separator;
  }
  if (format.writeProblem !== undefined) yield problems.sorted().map(format.writeProblem).join('');
  yield format.closing;
}

async function* following<Item>(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}

async function printAll(chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const chunk of chunks) await print(chunk);
}
