// Spec: Language, "Type References" (#sec-Type-References).
export const defaults = { goal: 'Type' };

export const cases = {
  'named': 'Int',
  'non-null': 'Int!',
  'list': '[Int]',
  'list of non-null': '[Int!]',
  'non-null list': '[Int]!',
  'everything': '[[Int!]!]!',
  'spaces': ' [ Int ! ] ! ',
  'named as a keyword': 'null',
  'two exclamation marks': 'Int!!',
  'exclamation mark alone': '!',
  'exclamation mark first': '!Int',
  'empty list': '[]',
  'unclosed list': '[Int',
  'list closed twice': '[Int]]',
  'two types in a list': '[Int, Int]',
  'two types': 'Int Float',
  'variable': '$a',
  'number': '1',
  'string': '"Int"',
  'object': '{a: Int}',
  'nothing': '',
};
