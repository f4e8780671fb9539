// Read by relay-compiler, not by Node: artifacts of these documents are what relay.test.js imports.
import { graphql } from 'relay-runtime';

graphql`
  query queriesListQuery($first: Int!, $after: String, $type: TypeStructure!) {
    structures(first: $first, after: $after, where: { type: { eq: $type } }, order: [{ nom: ASC }]) @connection(key: "queriesList_structures") {
      edges {
        node {
          id
          finess
          ...queriesCard_structure @relay(mask: false)
        }
      }
    }
  }
`;

graphql`
  fragment queriesCard_structure on Structure {
    nom
    dateOuverture
    commune { id nom }
  }
`;

graphql`
  query queriesNodeQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Structure { nom }
      ... on Commune { nom codeInsee }
    }
  }
`;
