// The schemas the cases are about, and what answers their fields. C# has the same resolvers in Conformance/Serving.
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { bindDay } from './resolvers/day.js';
import { bindEcho } from './resolvers/echo.js';
import { faults } from './resolvers/faults.js';
import { harbour } from './resolvers/harbour.js';

const build = (name) => buildSchema(readFileSync(new URL(`./schemas/${name}.graphql`, import.meta.url), 'utf8'));

export const schemas = {
  harbour: { schema: bindDay(build('harbour'), 'Date'), root: harbour },
  echo: { schema: bindEcho(bindDay(build('echo'), 'Day')) },
  faults: { schema: build('faults'), root: faults },
  operations: { schema: build('operations') },
};
