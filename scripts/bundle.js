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
  'cheerio-select',
  'cli-progress',
  'diff',
  'encoding-sniffer',
  'iconv-lite',
  'lilconfig',
  'yaml',
  'zod',
];

const parsedJson = {
  name: 'parsed-json',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      return { contents: `export default ${parsed(JSON.parse(readFileSync(path, 'utf8')))}`, loader: 'js' };
    });
  },
};

/** Modules whose exports are plain data that follows from the source alone: the values stand in their place. */
const computed = {
  name: 'computed',
  setup({ onLoad }) {
    onLoad({ filter: /\/computed\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        platform: 'node',
        write: false,
      });
      const values = await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
      );
      const exports = Object.entries(values).map(([name, value]) => `export const ${name} = ${parsed(value)};`);
      return { contents: exports.join('\n'), loader: 'js' };
    });
  },
};

/** JSON as a string to parse: V8 takes twice as long over the same data as source code. */
function parsed(value) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** Modules that do work when they are loaded, which few runs need: it is done at the first call of their function. */
const calledLate = { 'franc-min': 'franc', tldts: 'getDomain' };

const lazyCalls = {
  name: 'lazy-calls',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:franc-min|tldts)$/ }, ({ path, kind, resolveDir }) =>
      kind === 'require-call' ? undefined : { path, namespace: 'lazy', pluginData: resolveDir },
    );
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path, pluginData: resolveDir }) => ({
      contents: `export function ${calledLate[path]}(...given) { return require(${JSON.stringify(path)}).${calledLate[path]}(...given) }`,
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
  plugins: [parsedJson, computed, lazyCalls],
  // CommonJS dependencies ask for Node's modules this way. The name is no dependency's own: two of one module are an error.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
