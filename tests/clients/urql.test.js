import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core';
import { url } from './server.js';

/** A client that keeps the requests it makes. */
function clientWithLog() {
  const requests = [];
  const client = new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: 'force',
    fetch: (address, options) => {
      requests.push({ address: String(address), method: options.method });
      return fetch(address, options);
    },
  });
  return { client, requests };
}

const communesOfDepartement = gql`
  query Communes($code: String!) {
    departement(code: $code) { code nom region { nom } }
    communes(where: { departement: { code: { eq: $code } } }, first: 5, order: [{ codeInsee: ASC }]) { totalCount nodes { codeInsee nom population } }
  }
`;

test('a query goes by GET and answers', async () => {
  const { client, requests } = clientWithLog();

  const { data, error } = await client.query(communesOfDepartement, { code: '35' });

  assert.equal(error, undefined);
  assert.equal(data.departement.region.nom, 'Bretagne');
  assert.equal(data.communes.nodes.length, 5);
  assert.ok(data.communes.nodes.every((commune) => commune.codeInsee.startsWith('35')));
  assert.deepEqual(requests.map((request) => request.method), ['GET']);
});

test('the same query again is answered from the cache', async () => {
  const { client, requests } = clientWithLog();
  const first = await client.query(communesOfDepartement, { code: '2A' });

  const second = await client.query(communesOfDepartement, { code: '2A' });

  assert.deepEqual(second.data, first.data);
  assert.equal(requests.length, 1);
});

test('a variable that does not fit is an error with its code', async () => {
  const { client } = clientWithLog();

  const { data, error } = await client.query(communesOfDepartement, { code: 35 });

  assert.equal(data, undefined);
  assert.equal(error.graphQLErrors[0].extensions.code, 'BAD_USER_INPUT');
  assert.match(error.message, /String cannot represent a non string value: 35/);
});
