import { GraphQLError, parse, parseType, parseValue } from 'graphql';
import { outline } from '../outline.js';
import { compact } from './errors.js';

const goals = { Document: parse, Value: parseValue, Type: parseType };

/** What the text means: the outline of its tree, or why it means nothing. */
export function recordParsing({ goal = 'Document', document }) {
  try {
    return { tree: outline(goals[goal](document)) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) {
      throw error;
    }
    return { error: compact([error])[0] };
  }
}
