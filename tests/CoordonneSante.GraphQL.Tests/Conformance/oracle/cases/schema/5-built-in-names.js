// Spec: Type System, "Built-in Scalars" and "Reserved Names": names that a document uses without defining them, at every place where it can,
// in schemas that use them nowhere else.
const names = ['Int', 'Float', 'String', 'Boolean', 'ID', '__Type', '__TypeKind', 'Unknown'];

// Scalars that the engine always has: the fields around the place are of an enumeration instead.
const around = 'type Query { e: E } enum E { A }';

const places = {
  'member of a union': (name) => `${around} union U = ${name}`,
  'member of a union beside an object': (name) => `${around} type T { e: E } union U = T | ${name}`,
  'member of a union by extension': (name) => `${around} union U = Query extend union U = ${name}`,
  'member of a union twice': (name) => `${around} union U = ${name} | ${name}`,
  'interface of an object': (name) => `type Query implements ${name} { e: E } enum E { A }`,
  'interface of an object by extension': (name) => `${around} extend type Query implements ${name}`,
  'interface of an interface': (name) => `${around} interface I implements ${name} { e: E }`,
  'interface of an interface that an object implements': (name) =>
    `${around} interface I implements ${name} { e: E } type T implements I { e: E } type V implements I & ${name} { e: E }`,
  'type of a field': (name) => `${around} type T { a: ${name} b: [${name}!]! }`,
  'type of an argument': (name) => `${around} type T { e(a: ${name}, b: [${name}!]!): E }`,
  'type of an argument of a directive': (name) => `${around} directive @d(a: ${name}, b: [${name}!]) on FIELD`,
  'type of an input field': (name) => `${around} input In { a: ${name} b: [${name}!] }`,
  'type of an input field by extension': (name) => `${around} input In { e: E } extend input In { a: ${name}! }`,
  'operation type': (name) => `schema { query: ${name} } enum E { A }`,
  'second operation type': (name) => `schema { query: Query mutation: ${name} } ${around}`,
  'operation type by extension': (name) => `schema { query: Query } extend schema { subscription: ${name} } ${around}`,
  'extended as a scalar': (name) => `${around} directive @d on SCALAR extend scalar ${name} @d`,
  'extended as an object': (name) => `${around} extend type ${name} { e: E }`,
  'extended as a union': (name) => `${around} extend union ${name} = Query`,
  'extended as an enumeration': (name) => `${around} extend enum ${name} { B }`,
  'defined as a scalar': (name) => `${around} scalar ${name}`,
  'defined as a scalar and a member of a union': (name) => `${around} scalar ${name} union U = ${name}`,
  'defined as an object': (name) => `${around} type ${name} { e: E } union U = ${name}`,
};

export const cases = Object.fromEntries(
  Object.entries(places).flatMap(([place, schema]) => names.map((name) => [`${place}, ${name}`, schema(name)])),
);
