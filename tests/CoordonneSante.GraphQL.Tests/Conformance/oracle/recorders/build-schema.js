import { buildASTSchema, GraphQLError, parse, printSchema, validateSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { compact } from './errors.js';

/** Whether the type-system document is a schema: errors of the document's rules, else of the type system's. */
export function recordSchema({ document }) {
  const parsed = parse(document);
  const errors = validateSDL(parsed);
  return { errors: compact(errors.length > 0 ? errors : errorsOfTypes(parsed)) };
}

function errorsOfTypes(parsed) {
  try {
    return validateSchema(buildASTSchema(parsed, { assumeValidSDL: true }));
  } catch (error) {
    // A directive's argument that cannot be coerced is found out while the types are built.
    if (!(error instanceof GraphQLError)) {
      throw error;
    }
    return [error];
  }
}

/** The schema of the document in its canonical form. */
export function recordSchemaPrinting({ document }) {
  const { errors } = recordSchema({ document });
  if (errors.length > 0) {
    throw new Error(`Not a schema: ${errors[0].message}\n${document}`);
  }
  return { printed: printSchema(buildASTSchema(parse(document))) };
}
