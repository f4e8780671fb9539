// The chapters of the corpus: where their cases come from, and what the oracle records of each.
import { written } from './written.js';
import { recordSchema, recordSchemaPrinting } from './recorders/build-schema.js';
import { recordExecution } from './recorders/execute.js';
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
  chapter('parsing', recordParsing),
  chapter('printing', recordPrinting),
  chapter('schema', recordSchema),
  chapter('schema-printing', recordSchemaPrinting),
  chapter('validation', recordValidation),
  chapter('coercion', recordExecution),
  chapter('execution', recordExecution),
  chapter('introspection', recordExecution),
];
