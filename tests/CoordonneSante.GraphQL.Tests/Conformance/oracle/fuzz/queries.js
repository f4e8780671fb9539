// Generated requests to the schemas of schemas.js.
import { parse, validate } from 'graphql';
import { recordExecution } from '../recorders/execute.js';
import { schemas } from '../schemas.js';
import { QueryWriter } from './query-writer.js';
import { Random } from './random.js';

const writer = (seed, schema, faults) => new QueryWriter(new Random(seed), schemas[schema].schema, faults);

/** Documents with a fault here and there, some with none. */
export const fuzzedQueries = () =>
  Array.from({ length: 420 }, (_, i) => ({ name: `generated query ${i}`, schema: 'harbour', document: writer(50_000 + i, 'harbour', i % 4 === 0 ? 0 : 12).document() }));

/** Requests that are valid and whose responses are not too long to read. */
export const fuzzedRequests = () =>
  Array.from({ length: 500 }, (_, i) => {
    const schema = i % 2 === 0 ? 'harbour' : 'faults';
    const written = writer(60_000 + i, schema, 0);
    return { name: `generated request ${i}`, schema, document: written.document(), variables: written.values() };
  }).filter((request) => {
    const isValid = validate(schemas[request.schema].schema, parse(request.document)).length === 0;
    return isValid && JSON.stringify(recordExecution(request)).length < 2_500;
  });
