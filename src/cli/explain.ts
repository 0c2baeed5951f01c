import { type Command, Option } from 'commander';
import type { ExplainedDescription, Found } from '../clean/metadata/index.ts';
import { CopydeskError } from '../errors.ts';
import type { AgencyMention, Article, Dateline, Page } from '../model.ts';
import {
  type ExplainedBlock,
  type ExplainedFact,
  type Explanation,
  explainReporters,
} from '../report/explain/index.ts';
import { addInputFlags, addRuleFlags } from './flags.ts';
import { examples } from './help.ts';
import { type CommonFlags, nothingReadable, type Run, startRun } from './run.ts';
import { outputWidth, print, wantsColours } from './terminal.ts';

interface ExplainFlags extends CommonFlags {
  readonly format: keyof typeof explainReporters;
  readonly color?: boolean;
}

const lineAtEnd = /^(.+):(\d{1,9})$/su;

/** `copydesk explain` */
export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .summary('say why each block of a file was kept or dropped')
    .description('Says of each block of a file which part it plays on its page, and which rule or score decided that.')
    .argument('<file[:line]>', 'a file, or one line of it; - for standard input')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'output format').choices(Object.keys(explainReporters)).default('text'),
    )
    .option('--no-color', 'no colours, even on a terminal');
  addRuleFlags(command);
  addInputFlags(command)
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk explain page.html', 'all blocks, with the rule or the score that decided'],
        ['copydesk explain page.txt:41', 'where did line 41 go?'],
      ])}`,
    )
    .action(explain);
}

async function explain(argument: string, flags: ExplainFlags): Promise<void> {
  const run = await startRun(flags);
  const { path, line } = await addressOf(argument);
  const reporter = await explainReporters[flags.format]();
  let count = 0;
  for await (const explanation of explanations(run, path, line)) {
    const said = reporter(explanation, { width: outputWidth(), colours: wantsColours(flags.color) });
    if (count++ > 0 && flags.format === 'text') await print('\n');
    for (const chunk of typeof said === 'string' ? [said] : said) await print(chunk);
  }
  if (count === 0) throw nothingReadable([path]);
  run.finish();
}

/** `FILE:LINE`, unless a file has the whole as its name. */
async function addressOf(argument: string): Promise<{ path: string; line: number | null }> {
  const { isThere } = await import('./output.ts');
  const match = lineAtEnd.exec(argument);
  if (match === null || (await isThere(argument))) return { path: argument, line: null };
  return { path: match[1], line: Number(match[2]) };
}

async function* explanations(run: Run, path: string, line: number | null): AsyncGenerator<Explanation> {
  const { listInputs, readInput } = await import('../read/index.ts');
  for (const input of await listInputs([path], run.problems.add)) {
    for await (const document of readInput(input, run.read, run.problems.add)) {
      for (const problem of document.problems) run.problems.add(problem);
      const whole = 'type' in document ? explainArticle(document) : await explainPage(document);
      yield line === null ? whole : onlyLine(whole, line);
    }
  }
}

async function explainPage(page: Page): Promise<Explanation> {
  const { labelPage } = await import('../clean/index.ts');
  const { standardRules } = await import('../clean/rules/index.ts');
  const { explainDescription } = await import('../clean/metadata/index.ts');
  const says = new Map(standardRules.map((rule) => [rule.id, rule.says]));
  const labelled = labelPage(page);
  const blocks = labelled.map(({ lines, role, rule, score, text }) => ({
    lines,
    role,
    rule,
    says: says.get(rule) ?? null,
    score,
    text,
  }));
  const { id, path, source } = page;
  return { id, path, source, facts: foundFacts(explainDescription(page, labelled)), blocks, line: null };
}

/** A record that `clean` wrote: it says what was removed, and why. */
function explainArticle(article: Article): Explanation {
  const kept = article.paragraphs.map(
    ({ lines, text }): ExplainedBlock => ({ lines, role: 'body', rule: 'model', says: null, score: 1, text }),
  );
  const dropped = article.removed.map(
    ({ kind, lines, rule, score, text }): ExplainedBlock => ({ lines, role: kind, rule, says: null, score, text }),
  );
  const blocks = [...kept, ...dropped].sort((one, other) => one.lines[0] - other.lines[0]);
  const { id, path, source } = article;
  return { id, path, source, facts: recordedFacts(article), blocks, line: null };
}

const factNames = ['title', 'standfirst', 'byline', 'outlet', 'published', 'language', 'url'] as const;

/** What a page says of itself, with where it says so. */
function foundFacts({ dateline, agencies, ...described }: ExplainedDescription): ExplainedFact[] {
  const found = [...factNames, 'modified' as const, 'section' as const].map((name) => ({
    name,
    fact: described[name],
  }));
  return [
    ...found.flatMap(({ name, fact }) => (fact === null ? [] : [{ name, value: fact.value, source: sourceOf(fact) }])),
    ...(dateline === null ? [] : [{ name: 'dateline', value: wordsOf(dateline.value), source: sourceOf(dateline) }]),
    ...agencies.map(agencyFact),
  ];
}

/** What a record that `clean` wrote says; it does not keep where its facts were found. */
function recordedFacts(article: Article): ExplainedFact[] {
  const { dateline, agencies } = article;
  const found = factNames.map((name) => ({ name, value: article[name] }));
  return [
    ...found.flatMap(({ name, value }) => (value === null ? [] : [{ name, value, source: '' }])),
    ...(dateline === null ? [] : [{ name: 'dateline', value: wordsOf(dateline), source: '' }]),
    ...agencies.map(agencyFact),
  ];
}

function sourceOf({ source, line }: Found<unknown>): string {
  return line === null ? source : `${source}, line ${line}`;
}

function wordsOf({ place, agency }: Dateline): string {
  return agency === null ? place : `${place}, ${agency}`;
}

function agencyFact({ name, evidence, line }: AgencyMention): ExplainedFact {
  return { name: 'agency', value: name, source: `${evidence}, line ${line}` };
}

function onlyLine(explanation: Explanation, line: number): Explanation {
  const blocks = explanation.blocks.filter(({ lines: [first, last] }) => first <= line && line <= last);
  if (blocks.length > 0) return { ...explanation, line, blocks };
  throw new CopydeskError('USAGE', 'has no text on that line; leave the line out to see all blocks', {
    path: explanation.path,
    line,
  });
}
