// Spec: Validation, "Argument Names" (#sec-Argument-Names).
export const defaults = { schema: 'harbour' };

export const cases = {
  'known': '{ boats(kind: SAIL, longerThan: 1, first: 2) { length(unit: FOOT) tags(first: 1, prefix: "a") } }',
  'known of a directive': '{ harbour { name @tag(label: "a", weight: 2) @skip(if: true) } }',
  'unknown': '{ boats(size: 3) { name } }',
  'unknown with a suggestion': '{ boats(frist: 3) { name } }',
  'unknown with several suggestions': '{ registry(bok: {title: "a"}, dya: "2020-01-01") }',
  'unknown on a field without arguments': '{ harbour(name: "a") { name } }',
  'several unknown': '{ boats(a: 1, b: 2) { tags(c: 3) } }',
  'unknown beside known': '{ boat(name: "a", nom: "b") { name } }',
  'unknown of a directive': '{ harbour { name @tag(label: "a", lable: "b") } }',
  'unknown of skip': '{ harbour { name @skip(if: true, unless: false) } }',
  'unknown of skip with a suggestion': '{ harbour { name @include(fi: true) } }',
  'unknown on an unknown field': '{ unknown(a: 1) }',
  'unknown of an unknown directive': '{ harbour { name @unknown(a: 1) } }',
  'unknown in a fragment': '{ boats { ...F } } fragment F on Boat { tags(frist: 1) }',
  'known of an implementation': '{ boats { ... on MotorBoat { power(unit: HORSE) } } }',
  'argument of the other type': '{ boats { ... on SailBoat { length(units: FOOT) masts(unit: 1) } } }',
  'introspection': '{ __type(nam: "a") { fields(includeDeprecated: true, a: 1) { name } } }',
  'on an operation': 'query @tag(label: "a", colour: RED) { harbour { name } }',
};
