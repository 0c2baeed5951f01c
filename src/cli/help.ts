/** Two columns of examples for the end of `--help`: a command line, and what it is for. */
export function examples(lines: readonly (readonly [command: string, purpose: string])[]): string {
  const shown = lines.map(([command, purpose]) => `  $ ${command}\n      ${purpose}`);
  return `Examples:\n${shown.join('\n')}\n`;
}
