import { type Command, Option } from 'commander';
import type { Explanation } from '../report/explain/index.ts';
import { type ExplainFormat, explainFormats } from '../report/explain/index.ts';
import { addInputFlags, addRuleFlags, nameIn } from './flags.ts';
import { examples } from './help.ts';
import { type CommonFlags, nothingReadable, type Run, startRun } from './run.ts';
import { outputWidth, print, wantsColours } from './terminal.ts';

interface ExplainFlags extends CommonFlags {
  readonly format?: keyof typeof explainFormats;
  readonly html?: boolean;
  readonly output?: string;
  readonly color?: boolean;
}

const lineAtEnd = /^(.+):(\d{1,9})$/su;

/** `copydesk explain` */
export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .summary('say why each block of a file was kept or dropped')
    .description(
      'Says of each block of a file which part it plays on its page, and which rule or score decided that. For one line it gives the reasons of the score, too.',
    )
    .argument('<file[:line]>', 'a file, or one line of it; - for standard input')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'text when not given; html is the page with its roles coloured').choices(
        Object.keys(explainFormats),
      ),
    )
    .addOption(new Option('--html', 'the same as --format html').conflicts('format'))
    .option('-o, --output <file>', 'a file, in place of standard output', nameIn)
    .option('--no-color', 'no colours, even on a terminal');
  addRuleFlags(command);
  addInputFlags(command)
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk explain page.txt:41', 'why was line 41 kept or dropped?'],
        ['copydesk explain page.html --html -o why.html', 'the page with its roles coloured, for a browser'],
      ])}`,
    )
    .action(explain);
}

async function explain(argument: string, flags: ExplainFlags): Promise<void> {
  const run = await startRun(flags);
  const { path, line } = await addressOf(argument);
  const format = await explainFormats[formatOf(flags)]();
  const chunks = written(explanations(run, path, line, format), format, flags);
  if (flags.output === undefined) for await (const chunk of chunks) await print(chunk);
  else await toFile(flags.output, path, chunks);
  run.finish();
}

function formatOf({ format, html, output }: ExplainFlags): keyof typeof explainFormats {
  if (format !== undefined) return format;
  if (html) return 'html';
  const extension = /\.(html?|json)$/iu.exec(output ?? '')?.[1].toLowerCase();
  return extension === undefined ? 'text' : extension === 'json' ? 'json' : 'html';
}

async function toFile(output: string, input: string, chunks: AsyncIterable<string>): Promise<void> {
  const [{ writeNamed }, { spareInputs }] = await Promise.all([import('./output.ts'), import('./spare-inputs.ts')]);
  await spareInputs([output], [input]);
  await writeNamed(output, chunks);
}

/** Nothing at all where the first document cannot be had. */
async function* written(
  found: AsyncIterable<Explanation>,
  { write, opening, separator, closing }: ExplainFormat,
  flags: ExplainFlags,
): AsyncGenerator<string> {
  const options = { width: outputWidth(), colours: flags.output === undefined && wantsColours(flags.color) };
  let before = opening;
  for await (const explanation of found) {
    const said = write(explanation, options);
    yield before;
    yield* typeof said === 'string' ? [said] : said;
    before = separator;
  }
  yield closing;
}

/** `FILE:LINE`, unless a file has the whole as its name. */
async function addressOf(argument: string): Promise<{ path: string; line: number | null }> {
  const { isThere } = await import('./output.ts');
  const match = lineAtEnd.exec(argument);
  if (match === null || (await isThere(argument))) return { path: argument, line: null };
  return { path: match[1], line: Number(match[2]) };
}

async function* explanations(
  run: Run,
  path: string,
  line: number | null,
  { tellsAll }: ExplainFormat,
): AsyncGenerator<Explanation> {
  const [{ listInputs, readInput }, { explainArticle, explainPage }] = await Promise.all([
    import('../read/index.ts'),
    import('./explanations.ts'),
  ]);
  let count = 0;
  for (const input of await listInputs([path], run.problems.add)) {
    for await (const document of readInput(input, run.read, run.problems.add)) {
      for (const problem of document.problems) run.problems.add(problem);
      count++;
      yield 'type' in document ? explainArticle(document, line) : await explainPage(document, line, tellsAll);
    }
  }
  if (count === 0) throw nothingReadable([path]);
}
