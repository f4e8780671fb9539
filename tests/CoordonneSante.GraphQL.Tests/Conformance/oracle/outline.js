// A syntax tree on one line: (Kind "value" start-end child …), places as line:column, columns in UTF-16 code units.
// Conformance/AstOutline.cs writes the same from the engine's tree.
import { getLocation } from 'graphql';

/** Scalar properties that belong to the syntax, in the order written. */
const scalars = ['operation', 'value', 'block', 'repeatable'];

/** Children in the order written, which is that of the sources. */
const children = [
  'description', 'name', 'alias', 'variable', 'type', 'typeCondition', 'arguments', 'interfaces', 'variableDefinitions',
  'defaultValue', 'directives', 'operationTypes', 'fields', 'types', 'locations', 'selectionSet', 'selections', 'definitions', 'values',
];

export function outline(node) {
  const parts = [node.kind];
  for (const key of scalars) {
    const content = node[key];
    if (content === true) {
      parts.push(typeof node.value === 'boolean' && key === 'value' ? 'true' : key);
    } else if (typeof content === 'string') {
      parts.push(JSON.stringify(content));
    } else if (content === false && key === 'value') {
      parts.push('false');
    }
  }
  parts.push(`${place(node.loc.source, node.loc.start)}-${place(node.loc.source, node.loc.end)}`);
  for (const key of children) {
    for (const child of [node[key] ?? []].flat()) {
      if (typeof child === 'object') {
        parts.push(outline(child));
      }
    }
  }
  // A value with a node for value: an argument or an object field.
  if (typeof node.value === 'object' && node.value !== null) {
    parts.push(outline(node.value));
  }
  return `(${parts.join(' ')})`;
}

function place(source, offset) {
  const { line, column } = getLocation(source, offset);
  return `${line}:${column}`;
}
