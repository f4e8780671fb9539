// Bundles the live parts of pages into the folder given as argument, each file beside its compressed form. The types are checked first.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const target = process.argv[2] ?? 'dist';
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], { stdio: 'inherit' });
await build({
  configFile: false,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: target,
    emptyOutDir: true,
    assetsDir: '',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      input: { ilots: 'ilots.ts' },
      output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' },
    },
  },
});
copyFileSync('node_modules/maplibre-gl/LICENSE.txt', join(target, 'licences.txt'));
for (const name of readdirSync(target).filter((file) => !file.endsWith('.br'))) {
  const plain = readFileSync(join(target, name));
  const compressed = brotliCompressSync(plain);
  if (compressed.length < plain.length) {
    writeFileSync(join(target, `${name}.br`), compressed);
  }
}
