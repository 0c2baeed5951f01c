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
    title: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red.bold,
    added: chalk.green,
    gone: chalk.red,
    same: chalk.cyan,
  };
}
