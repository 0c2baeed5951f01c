import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ReportFormat, reporters } from '../report/index.ts';
import { includable, isWhole, knobs, type NumberKnob, wordKnobs } from '../settings.ts';
import { expected } from './config.ts';

const upperCase = /[A-Z]/gu;
const listSeparator = /[,\s]+/u;
const separatorOfFile = '=';

/** Flags of every command that reads inputs. */
export function addInputFlags(command: Command): Command {
  command.optionsGroup('Input:');
  command.addOption(new Option('--from <kind>', wordKnobs.from.says).choices(wordKnobs.from.oneOf));
  command.option('--encoding <name>', wordKnobs.encoding.says);
  command.option('--site-rules <folder>', wordKnobs.siteRules.says);
  addKnobFlags(command, 'read');
  command.optionsGroup('General:');
  command.option('--config <file>', 'settings file; else the nearest copydesk.config.json or .yaml upward from here');
  command.addHelpOption(new Option('-h, --help', 'show this help').helpGroup('General:'));
  return command;
}

/** Flags of the commands that show what becomes of single pages: rules for this run alone. */
export function addRuleFlags(command: Command): Command {
  const more = (text: string, before: readonly string[] = []) => [...before, text];
  return command
    .optionsGroup('Rules:')
    .option('--drop <selector>', 'leave out what a CSS selector finds; may be repeated', more)
    .option('--keep <selector>', 'keep what a CSS selector finds; may be repeated', more);
}

/** Flags of the commands that take whole archives. */
export function addArchiveFlags(command: Command): Command {
  command.optionsGroup('Archive:');
  command.option('--no-archive-evidence', 'judge each page on its own, not by the other pages of its outlet');
  return addKnobFlags(command, 'archive');
}

/** Flags of those knobs of the stages after reading that change what a command gives. */
export function addMatchFlags(command: Command, names: readonly (keyof typeof knobs)[]): Command {
  command.optionsGroup('Matching:');
  return addFlags(command, (name) => names.some((one) => one === name));
}

function addKnobFlags(command: Command, stage: NumberKnob['stage']): Command {
  return addFlags(command, (_name, knob) => knob.stage === stage);
}

function addFlags(command: Command, isWanted: (name: string, knob: NumberKnob) => boolean): Command {
  for (const [name, knob] of Object.entries<NumberKnob>(knobs)) {
    if (!isWanted(name, knob)) continue;
    const says = `${knob.says} (${knob.min} to ${knob.max}, default ${knob.value})`;
    command.option(`${flagOf(name)} <${knob.unit.replaceAll(' ', '-')}>`, says, (text) => numberIn(name, knob, text));
  }
  return command;
}

/** `--max-bytes` for `maxBytes`. */
function flagOf(name: string): string {
  return `--${name.replace(upperCase, (letter) => `-${letter.toLowerCase()}`)}`;
}

function numberIn(name: string, knob: NumberKnob, text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  const fits = number >= knob.min && number <= knob.max && (Number.isInteger(number) || !isWhole(knob));
  if (fits) return number;
  throw new InvalidArgumentError(`It must be ${expected(name)}.`);
}

/** Verdicts to show, separated by commas. */
export function includedIn(text: string): string[] {
  const names = text.split(listSeparator).filter(Boolean);
  const wrong = names.find((name) => !includable.some((known) => known === name));
  if (wrong === undefined) return names;
  throw new InvalidArgumentError(`It must be one or more of ${includable.join(',')}.`);
}

/** One `--format`: its name, and the file to write it to; null is standard output. */
export interface Destination {
  readonly format: ReportFormat;
  readonly file: string | null;
}

/** Collects `--format json=out.json --format text`. */
export function destinationIn(text: string, before: readonly Destination[] = []): Destination[] {
  const at = text.indexOf(separatorOfFile);
  const [name, file] = at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
  if (!isReportFormat(name) || file === '') {
    throw new InvalidArgumentError(
      `It must be one of ${Object.keys(reporters).join(', ')}, or one of them with =FILE.`,
    );
  }
  if (file === null && before.some((one) => one.file === null)) {
    throw new InvalidArgumentError(
      'Only one format can go to standard output; give the others a file, as in json=out.json.',
    );
  }
  if (file !== null && before.some((one) => one.file === file)) {
    throw new InvalidArgumentError('Each format needs a file of its own.');
  }
  return [...before, { format: name, file }];
}

function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name);
}

/** A name of a file or folder. */
export function nameIn(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('It must be a name; is a variable of your shell not set?');
}

/** A whole number from 1. */
export function ordinalIn(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It must be a whole number from 1.');
}
