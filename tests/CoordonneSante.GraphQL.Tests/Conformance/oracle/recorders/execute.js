import { graphqlSync } from 'graphql';
import { schemas } from '../schemas.js';

/** The whole response to a request: parsed, validated, executed. */
export function recordExecution({ schema, document, variables, operationName }) {
  const served = schemas[schema];
  const response = graphqlSync({
    schema: served.schema,
    rootValue: served.root,
    source: document,
    variableValues: variables,
    operationName,
  });
  return { response: JSON.parse(JSON.stringify(response)) };
}
