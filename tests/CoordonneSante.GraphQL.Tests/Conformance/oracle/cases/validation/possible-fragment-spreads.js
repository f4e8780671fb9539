// Spec: Validation, "Fragment Spread Is Possible" (#sec-Fragment-Spread-Is-Possible).
export const defaults = { schema: 'harbour' };

export const cases = {
  'object in the same object': '{ harbour { ... on Harbour { name } } }',
  'object in its interface': '{ boat(name: "a") { ... on SailBoat { masts } } }',
  'object in its union': '{ arrivals { ... on Person { id } } }',
  'interface in its object': '{ harbour { ... on Named { name } } }',
  'union in its object': '{ sailBoat(name: "a") { ... on Arrival { __typename } } }',
  'interface in an interface': '{ named { ... on Boat { flag } } boats { ... on Named { name } } }',
  'interface in a union': '{ arrivals { ... on Boat { flag } } }',
  'union in an interface': '{ named { ... on Arrival { __typename } } }',
  'union in a union': '{ arrivals { ... on Ashore { __typename } } }',
  'object in another object': '{ harbour { ... on Quay { number } } }',
  'object in an interface it has not': '{ boats { ... on Harbour { name } } }',
  'object in a union it is not in': '{ arrivals { ... on Harbour { name } } }',
  'interface in an object that has it not': '{ harbour { ... on Boat { flag } } }',
  'interface in an interface without common object': '{ boats { ... on Ashore { __typename } } }',
  'union in an object it has not': '{ harbour { quays { ... on Arrival { __typename } } } }',
  'named fragment impossible': '{ harbour { ...F } } fragment F on SailBoat { masts }',
  'named fragment impossible twice': '{ harbour { ...F } boats { ...G } } fragment F on Boat { name } fragment G on Ashore { __typename }',
  'unknown type': '{ harbour { ... on Unknown { a } ...F } } fragment F on Unknown { a }',
  'scalar type': '{ harbour { ... on String { a } } }',
  'nested impossible': '{ boats { ... on SailBoat { ... on MotorBoat { power } } } }',
  'inline without type': '{ boats { ... { ... on SailBoat { masts } } } }',
  'introspection type': '{ __schema { ... on Harbour { name } } }',
};
