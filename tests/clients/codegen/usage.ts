// Type-checked against the types that graphql-codegen makes of schema.graphql, then run.
import { GraphQLClient } from 'graphql-request';
import { graphql } from './generated/index.js';
import type { TypeStructure } from './generated/graphql.js';

const carte = graphql(`
  query Carte($types: [TypeStructure!], $first: Int!) {
    structures(where: { type: { in: $types }, position: { latitude: { gt: 48.0 } } }, first: $first) {
      nodes {
        ...Point
        dateOuverture
        zonageMedecin
      }
    }
  }
`);

export const point = graphql(`
  fragment Point on Structure {
    finess
    type
    position { latitude longitude }
  }
`);

export interface Marker {
  readonly finess: string;
  readonly type: TypeStructure;
  readonly latitude: number;
  readonly opened: string | null;
}

/** Points of a map: what the compiler says of the answer is what the server gives. */
export async function markers(url: string, types: readonly TypeStructure[], first: number): Promise<Marker[]> {
  const { structures } = await new GraphQLClient(url).request(carte, { types: [...types], first });
  return (structures.nodes ?? []).map((node) => ({
    finess: node.finess,
    type: node.type,
    latitude: node.position?.latitude ?? Number.NaN,
    opened: node.dateOuverture ?? null,
  }));
}
