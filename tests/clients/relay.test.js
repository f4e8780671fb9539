import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { before, test } from 'node:test';
import relay from 'relay-compiler';
import runtime from 'relay-runtime';
import { url } from './server.js';

const { createOperationDescriptor, Environment, fetchQuery, Network, RecordSource, Store } = runtime;
const artifact = async (name) => (await import(`./relay/__generated__/${name}.graphql.js`)).default;

const newEnvironment = () =>
  new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
  });

before(() => {
  mkdirSync(new URL('relay/__generated__/', import.meta.url), { recursive: true });
  execFileSync(relay, ['relay.config.json'], { cwd: new URL('relay/', import.meta.url), stdio: 'pipe' });
});

test('pages of a connection are joined in the store', async () => {
  const list = await artifact('queriesListQuery');
  const environment = newEnvironment();
  const variables = { type: 'MAISON_DE_SANTE', first: 10 };
  const operation = createOperationDescriptor(list, variables);
  environment.retain(operation);
  await fetchQuery(environment, list, variables).toPromise();
  const { pageInfo } = environment.lookup(operation.fragment).data.structures;

  await fetchQuery(environment, list, { ...variables, after: pageInfo.endCursor }).toPromise();

  const { edges } = environment.lookup(operation.fragment).data.structures;
  assert.equal(edges.length, 20);
  assert.equal(new Set(edges.map((edge) => edge.node.finess)).size, 20);
  assert.ok(edges.every((edge) => edge.node.nom && edge.node.commune.nom));
});

test('any object is found again by its id', async () => {
  const environment = newEnvironment();
  const listed = await fetchQuery(environment, await artifact('queriesListQuery'), { type: 'CENTRE_DE_SANTE', first: 1 }).toPromise();
  const { node: structure } = listed.structures.edges[0];
  const nodeQuery = await artifact('queriesNodeQuery');

  const found = await fetchQuery(newEnvironment(), nodeQuery, { id: structure.id }).toPromise();
  const commune = await fetchQuery(newEnvironment(), nodeQuery, { id: structure.commune.id }).toPromise();

  assert.deepEqual(found.node, { __typename: 'Structure', id: structure.id, nom: structure.nom });
  assert.equal(commune.node.__typename, 'Commune');
  assert.equal(commune.node.nom, structure.commune.nom);
});
