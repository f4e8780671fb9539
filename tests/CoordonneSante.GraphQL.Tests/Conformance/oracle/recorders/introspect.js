import { introspectionTypes, specifiedDirectives, specifiedScalarTypes } from 'graphql';
import { recordExecution } from './execute.js';

const describedByEachEdition = new Set([...introspectionTypes, ...specifiedDirectives].map(({ name }) => name));
const builtIn = new Set([...describedByEachEdition, ...specifiedScalarTypes.map(({ name }) => name)]);

/**
 * The response to a question about a schema, less what does not depend on it: every implementation describes built-in types in its
 * own words, and the reference's introspection types are those of a later edition. Single questions look at the latter.
 */
export function recordIntrospection(request) {
  const { response } = recordExecution(request);
  return { response: withoutBuiltIns(response, false) };
}

/** Conformance/BuiltIns.cs does the same to the engine's responses. */
function withoutBuiltIns(value, isBuiltIn) {
  if (Array.isArray(value)) {
    return value.map((item) => withoutBuiltIns(item, isBuiltIn));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const inside = isBuiltIn || builtIn.has(value.name);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(inside && key === 'description'))
      .map(([key, item]) => [key, key === 'types' || key === 'directives' ? item.map(nameIfBuiltIn) : item])
      .map(([key, item]) => [key, withoutBuiltIns(item, inside)]),
  );
}

const nameIfBuiltIn = (item) => (describedByEachEdition.has(item.name) ? { name: item.name } : item);
