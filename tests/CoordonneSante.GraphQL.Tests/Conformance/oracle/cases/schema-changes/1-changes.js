// What a client notices of a new version of a schema, by graphql-js's findBreakingChanges and findDangerousChanges.
// A standard scalar that nothing uses any more is a type removed for the reference alone: every schema uses those of the cases.
const query = 'type Query { a: Int z: Float }';
const change = (before, after) => ({ before: `${query} ${before}`, document: `${query} ${after}` });
const input = (before, after) => change(`input In { ${before} }`, `input In { ${after} }`);
const argument = (before, after) => change(`type A { f(${before}): Int }`, `type A { f(${after}): Int }`);

const outputs = ['Int', 'Int!', 'Float', '[Int]', '[Int!]', '[Int]!', '[Int!]!', '[[Int!]]!', 'A', 'I'];
const inputs = ['Int', 'Int!', 'Float', '[Int]', '[Int!]', '[Int]!', '[Int!]!', '[[Int!]]!', 'E'];
const kinds = {
  scalar: 'scalar K', object: 'type K { b: Int }', interface: 'interface K { b: Int }', union: 'union K = Query', enum: 'enum K { B }',
  input: 'input K { b: Int }',
};
const pairs = (types, make) => types.flatMap((from) => types.map((to) => [`${from} to ${to}`, make(from, to)]));

export const cases = {
  'nothing': change(
    'type A { b(c: In = {d: 1}): E } enum E { F } input In { d: Int = 2 }',
    'input In { d: Int = 2 } enum E { F } type A { b(c: In = {d: 1}): E }',
  ),
  'type removed': change('type A { b: Int }', ''),
  'type added': change('', 'type A { b: Int }'),
  ...Object.fromEntries(
    pairs(Object.keys(kinds), (from, to) => change(kinds[from], kinds[to])).map(([name, given]) => [`kind: ${name}`, given]),
  ),
  'field removed': change('type A { b: Int c: Int }', 'type A { c: Int }'),
  'field added': change('type A { c: Int }', 'type A { b: Int c: Int }'),
  'field of an interface removed': change('interface I { b: Int c: Int }', 'interface I { c: Int }'),
  ...Object.fromEntries(
    pairs(outputs, (from, to) => change(`interface I { g: Int } type A { f: ${from} }`, `interface I { g: Int } type A { f: ${to} }`))
      .map(([name, given]) => [`field type: ${name}`, given]),
  ),
  'argument removed': argument('b: Int, c: Int', 'c: Int'),
  'optional argument added': argument('b: Int', 'b: Int, c: Int'),
  'required argument added': argument('b: Int', 'b: Int, c: Int!'),
  'required argument with a default added': argument('b: Int', 'b: Int, c: Int! = 1'),
  'argument of an interface removed': change('interface I { f(b: Int, c: Int): Int }', 'interface I { f(b: Int): Int }'),
  ...Object.fromEntries(
    pairs(inputs, (from, to) => change(`enum E { F } type A { f(b: ${from}): Int }`, `enum E { F } type A { f(b: ${to}): Int }`))
      .map(([name, given]) => [`argument type: ${name}`, given]),
  ),
  'default changed': argument('b: Int = 1', 'b: Int = 2'),
  'default removed': argument('b: Int = 1', 'b: Int'),
  'default added': argument('b: Int', 'b: Int = 1'),
  'default made null': argument('b: Int = 1', 'b: Int = null'),
  'default written otherwise': argument('b: Float = 20, c: [Int] = 1', 'b: Float = 20.0, c: [Int] = [1]'),
  'default of a list changed': argument('b: [Float!]! = [5, 10]', 'b: [Float!]! = [5, 10, 20]'),
  'default of an enum changed': change('enum E { F G } type A { f(b: E = F): Int }', 'enum E { F G } type A { f(b: E = G): Int }'),
  'default of an object changed': change(
    'input In { c: Int } type A { f(b: In = {c: 1}): Int }',
    'input In { c: Int } type A { f(b: In = {c: 2}): Int }',
  ),
  'default changed with the type': argument('b: Int = 1', 'b: [Int] = [2]'),
  'input field removed': input('b: Int c: Int', 'c: Int'),
  'optional input field added': input('c: Int', 'b: Int c: Int'),
  'required input field added': input('c: Int', 'b: Int! c: Int'),
  'required input field with a default added': input('c: Int', 'b: Int! = 1 c: Int'),
  ...Object.fromEntries(
    pairs(inputs, (from, to) => change(`enum E { F } input In { f: ${from} }`, `enum E { F } input In { f: ${to} }`))
      .map(([name, given]) => [`input field type: ${name}`, given]),
  ),
  'enum value removed': change('enum E { F G }', 'enum E { G }'),
  'enum value added': change('enum E { F }', 'enum E { F G }'),
  'enum values in another order': change('enum E { F G }', 'enum E { G F }'),
  'union member removed': change('type A { b: Int } union U = Query | A', 'type A { b: Int } union U = Query'),
  'union member added': change('type A { b: Int } union U = Query', 'type A { b: Int } union U = Query | A'),
  'interface removed': change('interface I { b: Int } type A implements I { b: Int }', 'interface I { b: Int } type A { b: Int }'),
  'interface added': change('interface I { b: Int } type A { b: Int }', 'interface I { b: Int } type A implements I { b: Int }'),
  'interface of an interface removed': change(
    'interface I { b: Int } interface J implements I { b: Int }',
    'interface I { b: Int } interface J { b: Int }',
  ),
  'directive removed': change('directive @d on FIELD', ''),
  'directive added': change('', 'directive @d on FIELD'),
  'directive argument removed': change('directive @d(b: Int, c: Int) on FIELD', 'directive @d(c: Int) on FIELD'),
  'optional directive argument added': change('directive @d on FIELD', 'directive @d(b: Int) on FIELD'),
  'required directive argument added': change('directive @d on FIELD', 'directive @d(b: Int!) on FIELD'),
  'directive no longer repeatable': change('directive @d repeatable on FIELD', 'directive @d on FIELD'),
  'directive repeatable': change('directive @d on FIELD', 'directive @d repeatable on FIELD'),
  'directive location removed': change('directive @d on FIELD | INLINE_FRAGMENT | VARIABLE_DEFINITION', 'directive @d on FIELD'),
  'several changes': change(
    'type A { b(c: Int, d: Int = 1): Int! e: [Int!] } enum E { F G } input In { b: Int }',
    'type A { b(c: [Int], d: Int = 2, g: Int!): Int } enum E { G H } input In { b: Int! c: Int }',
  ),
};
