import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { createHash } from 'node:crypto';
import { url } from './server.js';

const newClient = () =>
  new ApolloClient({
    link: new HttpLink({ uri: url, fetch }),
    cache: new InMemoryCache({
      possibleTypes: { Node: ['Structure', 'Gestionnaire', 'Commune', 'Departement', 'Region', 'Epci', 'QuartierPrioritaire', 'Source'] },
      typePolicies: { Query: { fields: { structures: relayStylePagination(['where', 'order', 'recherche']) } } },
    }),
  });

const page = gql`
  query Page($first: Int!, $after: String) {
    structures(first: $first, after: $after, order: [{ nom: ASC }]) {
      edges { cursor node { id nom finess } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`;

test('pages follow each other without gap or repetition', async () => {
  const client = newClient();
  const watched = client.watchQuery({ query: page, variables: { first: 20 } });
  const first = await watched.refetch();

  await watched.fetchMore({ variables: { after: first.data.structures.pageInfo.endCursor } });

  const merged = client.readQuery({ query: page, variables: { first: 20 } }).structures.edges.map((edge) => edge.node.finess);
  const atOnce = await newClient().query({ query: page, variables: { first: 40 } });
  assert.deepEqual(merged, atOnce.data.structures.edges.map((edge) => edge.node.finess));
});

test('an object read in a list is found in the cache by its id', async () => {
  const client = newClient();
  const { data } = await client.query({ query: page, variables: { first: 1 } });
  const { id, nom } = data.structures.edges[0].node;

  const cached = client.readFragment({ id: client.cache.identify({ __typename: 'Structure', id }), fragment: gql`fragment Nom on Structure { nom }` });
  const again = await client.query({ query: gql`query ($id: ID!) { node(id: $id) { id ... on Structure { nom } } }`, variables: { id } });

  assert.equal(cached.nom, nom);
  assert.deepEqual(again.data.node, { __typename: 'Structure', id, nom });
});

test('errors of the server come as GraphQL errors', async () => {
  await assert.rejects(newClient().query({ query: gql`{ structure(finess: "12") { nom } }` }), (error) => {
    assert.ok(CombinedGraphQLErrors.is(error));
    assert.deepEqual(error.errors[0].path, ['structure']);
    return true;
  });
});

test('a persisted query is sent whole once, then by its hash in the URL', async () => {
  const sent = [];
  const recording = (address, options) => {
    const isWhole = decodeURIComponent(options.body ?? address).includes('query regionsParNom');
    sent.push(`${options.method} ${isWhole ? 'document' : 'hash'}`);
    return fetch(address, options);
  };
  const persisted = new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries: true,
  });
  const ask = async () => {
    const client = new ApolloClient({ link: persisted.concat(new HttpLink({ uri: url, fetch: recording })), cache: new InMemoryCache() });
    return (await client.query({ query: gql`query regionsParNom { regions { nom } }` })).data.regions.length;
  };

  const first = await ask();
  const second = await ask();

  assert.equal(second, first);
  assert.ok(first > 10);
  assert.deepEqual(sent, ['GET hash', 'POST document', 'GET hash']);
});
