import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

/** What a client notices when the schema `before` becomes the schema of the document. */
export function recordChanges({ before, document }) {
  const [old, now] = [before, document].map((text) => buildSchema(text));
  const changes = [...findBreakingChanges(old, now), ...findDangerousChanges(old, now)];
  return { changes: changes.map(({ type, description }) => `${type}: ${description}`) };
}
