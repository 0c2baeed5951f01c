import { type Command, Option } from 'commander';
import { CopydeskError } from '../errors.ts';
import type { Article } from '../model.ts';
import { runSteps } from '../pauses.ts';
import { compareReporters, oriented } from '../report/compare/index.ts';
import { addInputFlags, addMatchFlags, nameIn } from './flags.ts';
import { examples } from './help.ts';
import { type CommonFlags, type Run, showing, startRun } from './run.ts';
import { outputWidth, print, wantsColours } from './terminal.ts';

interface CompareFlags extends CommonFlags {
  readonly format: keyof typeof compareReporters;
  readonly output?: string;
  readonly color?: boolean;
}

/** `copydesk compare` */
export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .summary('show two articles side by side, with what they share')
    .description(
      'Shows two articles side by side: verdict, evidence, matched passages, and the words that were changed in them.',
    )
    .argument('<a>', 'a file with one article; FILE#ID for one of several')
    .argument('<b>', 'the other')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'output format').choices(Object.keys(compareReporters)).default('text'),
    )
    .option('-o, --output <file>', 'a file instead of standard output', nameIn)
    .option('--no-color', 'no colours, even on a terminal');
  addMatchFlags(command, ['shingleWords', 'copyScore']);
  addInputFlags(command)
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk compare harbour.html valley.html', 'what did they change?'],
        ['copydesk compare harbour.html valley.html -f html -o both.html', 'one page to pass on'],
        ['copydesk compare archive.ndjson#17 archive.ndjson#23', 'two records of one file'],
      ])}`,
    )
    .action(compare);
}

async function compare(first: string, second: string, flags: CompareFlags): Promise<void> {
  const run = await startRun(flags);
  if (flags.output !== undefined) {
    const { spareInputs } = await import('./spare-inputs.ts');
    await spareInputs([flags.output], [(await addressOf(first)).path, (await addressOf(second)).path]);
  }
  const [a, b] = distinct(await oneArticle(run, first), await oneArticle(run, second));
  const { compareArticlesInSteps } = await import('../compare.ts');
  const steps = compareArticlesInSteps(a, b, run.settings.numbers);
  const pair = await showing((onStep) => runSteps(steps, onStep));
  const comparison = oriented(a, b, pair);
  const reporter = await compareReporters[flags.format]();
  if (flags.output === undefined) {
    const said = reporter(comparison, { width: outputWidth(), colours: wantsColours(flags.color) });
    for (const chunk of typeof said === 'string' ? [said] : said) await print(chunk);
  } else {
    const { writeNamed } = await import('./output.ts');
    const said = reporter(comparison, { width: 80, colours: false });
    await writeNamed(flags.output, typeof said === 'string' ? [said] : said);
  }
  run.finish();
}

/** Files of the same name in two folders have the same id; here their paths tell them apart. */
function distinct(a: Article, b: Article): [Article, Article] {
  return a.id === b.id
    ? [
        { ...a, id: a.path },
        { ...b, id: b.path },
      ]
    : [a, b];
}

async function oneArticle(run: Run, argument: string): Promise<Article> {
  const { path, id } = await addressOf(argument);
  const found: Article[] = [];
  let count = 0;
  for await (const article of run.articles([path])) {
    if (id !== null && article.id !== id) continue;
    count++;
    if (found.length === 0) found.push(article);
  }
  if (count === 1) return found[0];
  const says = count === 0 ? `has no article '${id}'` : `holds ${count} articles; name one of them as ${path}#ID`;
  throw new CopydeskError('USAGE', says, { path });
}

/** `FILE#ID`, unless a file has the whole as its name. */
async function addressOf(argument: string): Promise<{ path: string; id: string | null }> {
  const { isThere } = await import('./output.ts');
  const at = argument.lastIndexOf('#');
  if (at <= 0 || (await isThere(argument))) return { path: argument, id: null };
  return { path: argument.slice(0, at), id: argument.slice(at + 1) };
}
