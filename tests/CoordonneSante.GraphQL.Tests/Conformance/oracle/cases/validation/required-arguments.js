// Spec: Validation, "Required Arguments" (#sec-Required-Arguments).
export const defaults = { schema: 'harbour' };

export const cases = {
  'given': '{ boat(name: "a") { name } }',
  'optional left out': '{ boats { length tags } }',
  'required with a default left out': '{ boats { ... on MotorBoat { power } } }',
  'required with a default null': '{ boats { ... on MotorBoat { power(unit: null) } } }',
  'missing': '{ boat { name } }',
  'null': '{ boat(name: null) { name } }',
  'several missing': '{ boat { name } pick { __typename } person { name } }',
  'missing beside an unknown one': '{ boat(nom: "a") { name } }',
  'of the wrong type is not missing': '{ boat(name: 1) { name } }',
  'missing on a directive': '{ harbour { name @skip depth @include } }',
  'missing on a custom directive': '{ harbour { name @tag(weight: 1) } }',
  'missing on an operation': 'query @tag { harbour { name } }',
  'missing on an unknown field': '{ unknown { name } }',
  'missing in introspection': '{ __type { name } }',
  'nullable variable for a required argument': 'query ($a: String) { boat(name: $a) { name } }',
  'missing within a fragment on an interface': '{ boats { ...F } } fragment F on Boat { skipper { boats { name @skip } } }',
};
