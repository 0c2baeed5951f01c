import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// Everything else is loaded when it is known what is asked for: `--version` answers in the time that Node takes to start.
const args = process.argv.slice(2);
const version = String(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.on('error', () => process.exit(0));
  process.stdout.write(`${version}\n`);
} else {
  // Node 20 compiles functions for speed long before that pays here: with more patience, cleaning 94 pages takes 0.8
  // of the CPU time. A text has one of eight hidden classes (cut, joined, in one byte a character or two); with four, as Node has it,
  // loops over characters look `charCodeAt` up for each of them: 0.87 of the time on dumps. Measured: docs/decisions/0104.
  // Set only where it was measured: V8 complains about flags that it does not know.
  if (process.versions.v8.startsWith('11.'))
    setFlagsFromString('--interrupt-budget=600000 --max-valid-polymorphic-map-count=8');
  const { run } = await import('./program.ts');
  await run(args, version);
}
