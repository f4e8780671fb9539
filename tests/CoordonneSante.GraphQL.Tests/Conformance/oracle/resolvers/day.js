import { GraphQLError, Kind } from 'graphql';

/** Makes a scalar read days written YYYY-MM-DD; 30 February is refused. */
export function bindDay(schema, name) {
  const scalar = schema.getType(name);
  const refusal = `${name} needs a day written YYYY-MM-DD.`;
  scalar.parseValue = (value) => {
    if (!isDay(value)) {
      throw new GraphQLError(refusal);
    }
    return value;
  };
  scalar.parseLiteral = (node) => {
    if (node.kind !== Kind.STRING || !isDay(node.value)) {
      throw new GraphQLError(refusal, { nodes: node });
    }
    return node.value;
  };
  return schema;
}

function isDay(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return false;
  }
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
