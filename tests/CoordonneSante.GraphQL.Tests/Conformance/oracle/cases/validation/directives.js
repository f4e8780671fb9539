// Spec: Validation, "Directives Are Defined, in Valid Locations, Unique" (#sec-Validation.Directives).
export const defaults = { schema: 'harbour' };

export const cases = {
  'known': 'query @onlyOnQuery { harbour @tag(label: "a") { name @skip(if: true) @include(if: false) ...F @skip(if: true) ... @include(if: true) { depth } } } fragment F on Harbour @tag(label: "b") { depth }',
  'unknown': '{ harbour @unknown { name } }',
  'several unknown': 'query ($a: Int @u1) @u2 { harbour @u3 { ...F @u4 ... on Harbour @u5 { name } } boats(first: $a) { name } } fragment F on Harbour @u6 { name }',
  'unknown with a near name': '{ harbour @skp(if: true) { name } }',
  'misplaced': 'query @skip(if: true) { harbour @onlyOnQuery { name } }',
  'misplaced everywhere': 'query ($a: Int @onlyOnField) @onlyOnField { boats(first: $a) { ...F @onlyOnField ... @onlyOnField { name } } } fragment F on Boat @onlyOnField { name }',
  'specified ones of the type system': '{ harbour @deprecated { name @specifiedBy(url: "a") @oneOf } }',
  'on a variable': 'query ($a: Int @tag(label: "a") @once) { boats(first: $a) { name } }',
  'misplaced on mutation and subscription': { schema: 'operations', document: 'query @skip(if: true) { version } mutation M @include(if: true) { erase { done } } subscription S @skip(if: false) { ticks }' },
  'repeated': '{ harbour { name @once @once } }',
  'repeated three times': '{ harbour @once @once @once { name } }',
  'repeatable repeated': '{ harbour { name @tag(label: "a") @tag(label: "a") } }',
  'same on different places': 'query @once { harbour @once { name @once } }',
  'skip repeated': '{ harbour { name @skip(if: true) @skip(if: false) } }',
  'unknown repeated': '{ harbour { name @unknown @unknown } }',
  'repeated on a fragment and a spread': '{ ...F @once @once } fragment F on Query @once @once { harbour { name } }',
  'repeated on a variable': 'query ($a: Int @once @once) { boats(first: $a) { name } }',
};
