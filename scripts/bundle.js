// Bundles src/ into dist/: few files start faster than many, and JSON weights need no import flag on Node 20.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// Names of chunks change with their content: old ones would ship beside the new.
rmSync('dist/chunks', { recursive: true, force: true });

await build({
  entryPoints: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts', 'copydesk-worker': 'src/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
