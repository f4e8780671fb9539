// Generated texts for the chapters of the language.
import { GraphQLError, parse } from 'graphql';
import { executableDefinition, text, typeSystemDefinition, value } from './grammar.js';
import { Random } from './random.js';

const documents = (prefix, count, seed, definition) => () =>
  Array.from({ length: count }, (_, i) => {
    const random = new Random(seed + i);
    return { name: `${prefix} ${i}`, document: text(random, random.several(1, 2, () => definition(random)).flat()) };
  }).filter(({ document }) => parses(document));

export const fuzzedExecutables = documents('generated executable', 160, 10_000, executableDefinition);
export const fuzzedTypeSystems = documents('generated type system', 160, 20_000, typeSystemDefinition);

const strays = [
  '{', '}', '(', ')', '[', ']', ':', '=', '!', '|', '&', '@', '$', '...', '"', '"""', '.', '-', '1', '01',
  '1.', '\\', '?', 'on', 'type', 'query', 'extend', '\u0007', 'é', '😀', '#', '\n',
];

/** Documents broken in one or two places: most are refused, each at a place of its own. */
export function fuzzedBreakages() {
  return Array.from({ length: 350 }, (_, i) => {
    const random = new Random(30_000 + i);
    const definition = random.pick([executableDefinition, typeSystemDefinition, (r) => ['{', 'a', '(', 'b', ':', ...value(r, false), ')', '}']]);
    let document = text(random, definition(random));
    for (let cuts = 1 + random.below(2); cuts > 0; cuts--) {
      document = breakage(random, document);
    }
    return { name: `broken ${i}`, document: document.toWellFormed().replaceAll('\uFFFD', '?') };
  });
}

function breakage(random, document) {
  const at = random.below(document.length + 1);
  const end = at + 1 + random.below(3);
  switch (random.below(4)) {
    case 0: return document.slice(0, at) + random.pick(strays) + document.slice(at);
    case 1: return document.slice(0, at) + document.slice(end);
    case 2: return document.slice(0, at) + random.pick(strays) + document.slice(end);
    default: return document.slice(0, at);
  }
}

function parses(document) {
  try {
    return parse(document) !== undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) {
      throw error;
    }
    return false;
  }
}
