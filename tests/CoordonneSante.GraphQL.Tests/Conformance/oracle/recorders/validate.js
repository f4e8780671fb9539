import { parse, validate } from 'graphql';
import { schemas } from '../schemas.js';
import { compact } from './errors.js';

/** Errors of the document against the schema, in the rules' order. */
export const recordValidation = ({ schema, document }) => ({ errors: compact(validate(schemas[schema].schema, parse(document))) });
