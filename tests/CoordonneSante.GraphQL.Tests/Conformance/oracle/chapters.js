// The chapters of the corpus: where their cases come from, and what the oracle records of each.
import { fuzzedBreakages, fuzzedExecutables, fuzzedTypeSystems } from './fuzz/documents.js';
import { fuzzedQueries, fuzzedRequests } from './fuzz/queries.js';
import { fuzzedRightSchemas, fuzzedSchemas } from './fuzz/schemas.js';
import { fuzzedVariables } from './fuzz/variables.js';
import { written } from './written.js';
import { recordSchema, recordSchemaPrinting } from './recorders/build-schema.js';
import { recordExecution } from './recorders/execute.js';
import { recordChanges } from './recorders/find-changes.js';
import { recordIntrospection } from './recorders/introspect.js';
import { recordParsing } from './recorders/parse.js';
import { recordPrinting } from './recorders/print.js';
import { recordValidation } from './recorders/validate.js';

const chapter = (name, record, ...fuzzed) => ({
  name,
  record,
  cases: async () => [...(await written(name)), ...fuzzed.flatMap((generate) => generate())],
});

export const chapters = [
  chapter('lexing', recordParsing),
  chapter('parsing', recordParsing, fuzzedExecutables, fuzzedTypeSystems, fuzzedBreakages),
  chapter('printing', recordPrinting, fuzzedExecutables, fuzzedTypeSystems),
  chapter('schema', recordSchema, fuzzedSchemas),
  chapter('schema-printing', recordSchemaPrinting, fuzzedRightSchemas),
  chapter('schema-changes', recordChanges),
  chapter('validation', recordValidation, fuzzedQueries),
  chapter('coercion', recordExecution, fuzzedVariables),
  chapter('execution', recordExecution, fuzzedRequests),
  chapter('introspection', recordIntrospection),
];
