// Spec: Validation, "Fragment Spread Type Existence" (#sec-Fragment-Spread-Type-Existence).
export const defaults = { schema: 'harbour' };

export const cases = {
  'known types': '{ ...F ... on Query { harbour { name } } } fragment F on Query { boats { ... on Boat { name } ... on SailBoat { masts } } arrivals { ... on Arrival { __typename } } }',
  'unknown type': '{ ...F } fragment F on Unknown { a }',
  'unknown type of an inline fragment': '{ ... on Unknown { a } }',
  'unknown type with a suggestion': '{ boats { ... on SailBoats { masts } ... on Motor { power } } }',
  'unknown types everywhere': 'query ($a: Unknown1, $b: [Unknown2!]!) { ... on Unknown3 { a } ...F } fragment F on Unknown4 { b }',
  'unknown type of a variable with a suggestion': 'query ($a: Strin, $b: BoatFiltre, $c: Integer) { harbour { name } }',
  'introspection types': '{ __schema { ...F } __type(name: "a") { ... on __Type { name } } } fragment F on __Schema { types { name } }',
  'built-in scalars no field uses': 'query ($a: Int, $b: Float, $c: ID, $d: Boolean, $e: String) { harbour { name } }',
};
