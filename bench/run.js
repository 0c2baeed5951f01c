// Runs a TypeScript bench on Node 20: `node bench/run.js speed/main.ts --help`.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const [entry = '', ...args] = process.argv.slice(2);
const outfile = join(here, '../node_modules/.cache/copydesk-bench', entry.replace(/\.ts$/u, '.js'));

await build({
  entryPoints: [join(here, entry)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
