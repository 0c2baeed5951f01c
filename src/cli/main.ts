import { readFileSync } from 'node:fs';

// Everything else is loaded when it is known what is asked for: `--version` answers in the time that Node takes to start.
const args = process.argv.slice(2);
const version = String(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.on('error', () => process.exit(0));
  process.stdout.write(`${version}\n`);
} else {
  const { run } = await import('./program.ts');
  await run(args, version);
}
