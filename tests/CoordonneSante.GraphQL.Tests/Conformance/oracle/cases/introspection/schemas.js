// Spec: Introspection (#sec-Introspection): the whole of each schema, as the reference asks for it and then with everything.
import { getIntrospectionQuery } from 'graphql';

const everything = getIntrospectionQuery({ schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true });

export const cases = Object.fromEntries(
  ['harbour', 'echo', 'faults'].flatMap((schema) => [
    [`${schema}, the usual query`, { schema, document: getIntrospectionQuery() }],
    [`${schema}, everything`, { schema, document: everything }],
  ]),
);
