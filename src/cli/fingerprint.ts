import { type Command, Option } from 'commander';
import { type FingerprintFormat, fingerprintFormats } from '../report/fingerprint/index.ts';
import { addArchiveFlags, addInputFlags, addMatchFlags, nameIn } from './flags.ts';
import { examples } from './help.ts';
import { type CommonFlags, type Run, startRun } from './run.ts';
import { print } from './terminal.ts';

interface FingerprintFlags extends CommonFlags {
  readonly format: FingerprintFormat;
  readonly output?: string;
}

/** `copydesk fingerprint` */
export function addFingerprint(program: Command): void {
  const command = program
    .command('fingerprint')
    .summary('write fingerprints of all paragraphs, for other programs')
    .description(
      'Cleans the inputs and writes a record an article: for each paragraph a hash of its words, and hashed shingles.',
    )
    .argument('<input...>', 'files, folders or globs, or - for standard input')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'output format').choices(Object.keys(fingerprintFormats)).default('ndjson'),
    )
    .option('-o, --output <file>', 'a file instead of standard output', nameIn);
  addMatchFlags(command, ['shingleWords']);
  addArchiveFlags(command);
  addInputFlags(command)
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk fingerprint dumps/ -o prints.ndjson', 'a line for each article'],
        ['copydesk clean dumps/ | copydesk fingerprint -', 'the same, of articles cleaned before'],
      ])}`,
    )
    .action(fingerprint);
}

async function fingerprint(paths: readonly string[], flags: FingerprintFlags): Promise<void> {
  const run = await startRun(flags);
  const lines = printed(run, paths, flags.format);
  if (flags.output === undefined) for await (const line of lines) await print(line);
  else {
    const [{ writeNamed }, { spareInputs }] = await Promise.all([import('./output.ts'), import('./spare-inputs.ts')]);
    await spareInputs([flags.output], paths);
    await writeNamed(flags.output, lines);
  }
  run.finish();
}

async function* printed(run: Run, paths: readonly string[], format: FingerprintFormat): AsyncGenerator<string> {
  const { printArticle } = await import('../fingerprint/prints.ts');
  for await (const article of run.articles(paths))
    yield fingerprintFormats[format](printArticle(article, run.settings.numbers));
}
