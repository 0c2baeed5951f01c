// Bundles src/ and what it needs into dist/: few files start faster than many, and JSON weights need no import flag on Node 20.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// Names of chunks change with their content: old ones would ship beside the new.
rmSync('dist/chunks', { recursive: true, force: true });

/** Loaded only by runs that ask for them; all else is bundled: resolving 50 files of dependencies took 50 ms of each run. */
const external = [
  '@exodus/bytes',
  'chardet',
  'cheerio',
  'cli-progress',
  'diff',
  'encoding-sniffer',
  'iconv-lite',
  'lilconfig',
  'yaml',
  'zod',
];

/** JSON as a string to parse: V8 takes twice as long over the same data as source code. */
const parsedJson = {
  name: 'parsed-json',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const data = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(data)})`, loader: 'js' };
    });
  },
};

/** Modules that do work when they are loaded, which few runs need: it is done at the first call. */
const lazyCalls = {
  name: 'lazy-calls',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^franc-min$/ }, ({ path, kind, resolveDir }) =>
      kind === 'require-call' ? undefined : { path, namespace: 'lazy', pluginData: resolveDir },
    );
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path, pluginData: resolveDir }) => ({
      contents: `export function franc(text) { return require(${JSON.stringify(path)}).franc(text) }`,
      resolveDir,
    }));
  },
};

await build({
  entryPoints: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts', 'copydesk-worker': 'src/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external,
  plugins: [parsedJson, lazyCalls],
  // CommonJS dependencies ask for Node's modules this way.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
