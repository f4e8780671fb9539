// Bundles the page into the folder given as argument: one script, one style sheet, no other origin.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const target = process.argv[2] ?? 'dist';
await mkdir(target, { recursive: true });
await build({
  entryPoints: { graphiql: 'main.jsx' },
  outdir: target,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
  legalComments: 'linked',
  logLevel: 'warning',
});
await copyFile('index.html', join(target, 'index.html'));
