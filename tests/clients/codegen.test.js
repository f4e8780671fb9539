import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { url } from './server.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

before(async () => {
  await generate({
    schema: path('../../schema.graphql'),
    documents: [path('codegen/usage.ts')],
    silent: true,
    generates: {
      [path('codegen/generated/')]: {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: { scalars: { Date: 'string', DateTime: 'string', GeoJSON: 'unknown' }, enumsAsTypes: true, useTypeImports: true },
      },
    },
    emitLegacyCommonJSImports: false,
  });
  execFileSync(process.execPath, [path('node_modules/typescript/bin/tsc'), '-p', path('codegen/tsconfig.json')], { stdio: 'pipe', encoding: 'utf8' });
});

test('a typed query answers what its types say', async () => {
  const { markers } = await import('./generated/codegen/usage.js');

  const found = await markers(url, ['CENTRE_DE_SANTE', 'CPTS'], 200);

  assert.equal(found.length, 200);
  assert.ok(found.every((marker) => marker.latitude > 48 && ['CENTRE_DE_SANTE', 'CPTS'].includes(marker.type)));
  assert.ok(found.every((marker) => marker.opened === null || /^\d{4}-\d{2}-\d{2}$/.test(marker.opened)));
});
