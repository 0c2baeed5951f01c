import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// Everything else is loaded when it is known what is asked for: `--version` answers in the time that Node takes to start.
const args = process.argv.slice(2);
const version = String(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);

const flags = [
  // Node 20 compiles functions for speed long before that pays here: with more patience, cleaning 94 pages takes 0.8 of the CPU time.
  '--interrupt-budget=600000',
  // A text has one of eight hidden classes (cut, joined, in one byte a character or two). With four, as Node has it, loops over
  // characters look `charCodeAt` up for each of them: dumps take 0.87 of the time.
  '--max-valid-polymorphic-map-count=8',
  // Regular expressions are compiled at once: compiled for a first use and then again, 94 pages took 1.08 of the time.
  '--no-regexp-tier-up',
];

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.on('error', () => process.exit(0));
  process.stdout.write(`${version}\n`);
} else {
  // Set only where it was measured (docs/decisions/0104): V8 complains about flags that it does not know.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(flags.join(' '));
  const { run } = await import('./program.ts');
  await run(args, version);
}
