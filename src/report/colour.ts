import { Chalk } from 'chalk';

/** What the reports need colours for; each returns its text unchanged where colour is off. */
export interface Palette {
  readonly title: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly added: (text: string) => string;
  readonly gone: (text: string) => string;
  readonly same: (text: string) => string;
}

/** @param colours whether the output is for a terminal that wants colours; the caller knows. */
export function palette(colours: boolean): Palette {
  const chalk = new Chalk({ level: colours ? 1 : 0 });
  return {
    title: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red.bold(text),
    added: (text) => chalk.green(text),
    gone: (text) => chalk.red(text),
    same: (text) => chalk.cyan(text),
  };
}
