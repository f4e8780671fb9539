import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClientError, gql, GraphQLClient } from 'graphql-request';
import { url } from './server.js';

const client = new GraphQLClient(url);

test('a filtered and sorted list is what it was asked for', async () => {
  const { structures } = await client.request(
    gql`
      query Centres($type: TypeStructure!, $first: Int!) {
        structures(where: { type: { eq: $type } }, order: [{ nom: ASC }], first: $first) {
          totalCount
          nodes { finess nom type commune { codeInsee departement { code region { code } } } }
        }
      }
    `,
    { type: 'CENTRE_DE_SANTE', first: 50 },
  );

  assert.equal(structures.nodes.length, 50);
  assert.ok(structures.totalCount > 50);
  assert.ok(structures.nodes.every((s) => s.type === 'CENTRE_DE_SANTE'));
  assert.ok(structures.nodes.every((s) => s.commune.codeInsee.slice(0, 2) === s.commune.departement.code.slice(0, 2)));
});

test('objects are found by their codes, in the order asked, null where unknown', async () => {
  const list = await client.request(gql`{ structures(first: 2) { nodes { finess nom } } }`);
  const [first, second] = list.structures.nodes;

  const found = await client.request(gql`query ($codes: [String!]!) { structuresParFiness(finess: $codes) { finess nom } }`, {
    codes: [second.finess, '999999999', first.finess],
  });

  assert.deepEqual(found.structuresParFiness, [second, null, first]);
});

test('the types of structures add up to the total', async () => {
  const { structures, __type } = await client.request(gql`{ structures(first: 0) { totalCount } __type(name: "TypeStructure") { enumValues { name } } }`);
  const counts = await client.request(
    `{ ${__type.enumValues.map(({ name }) => `${name}: structures(where: { type: { eq: ${name} } }, first: 0) { totalCount }`).join(' ')} }`,
  );

  assert.equal(Object.values(counts).reduce((sum, { totalCount }) => sum + totalCount, 0), structures.totalCount);
});

test('a batch of operations is refused with a reason', async () => {
  await assert.rejects(client.batchRequests([{ document: '{ __typename }' }, { document: '{ __typename }' }]), (error) => {
    assert.ok(error instanceof ClientError);
    assert.equal(error.response.status, 400);
    assert.match(error.response.errors[0].message, /Batching is not supported/);
    return true;
  });
});

test('an unknown field is an error with a code, a place and a suggestion', async () => {
  await assert.rejects(client.request('{ structures { totalCout } }'), (error) => {
    assert.ok(error instanceof ClientError);
    const [only] = error.response.errors;
    assert.equal(only.extensions.code, 'VALIDATION_FAILED');
    assert.deepEqual(only.locations, [{ line: 1, column: 16 }]);
    assert.match(only.message, /Did you mean "totalCount"\?/);
    return true;
  });
});

test('a malformed code is an error of its field alone', async () => {
  const lenient = new GraphQLClient(url, { errorPolicy: 'all' });

  const { data, errors } = await lenient.rawRequest('{ faux: structure(finess: "12") { nom } regions { code } }');

  assert.equal(data.faux, null);
  assert.ok(data.regions.length > 10);
  assert.deepEqual(errors[0].path, ['faux']);
});
