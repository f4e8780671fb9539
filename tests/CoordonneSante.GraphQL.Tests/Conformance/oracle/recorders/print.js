import { parse, parseType, parseValue, print } from 'graphql';

const goals = { Document: parse, Value: parseValue, Type: parseType };

/** The text in its canonical form. */
export const recordPrinting = ({ goal = 'Document', document }) => ({ printed: print(goals[goal](document)) });
