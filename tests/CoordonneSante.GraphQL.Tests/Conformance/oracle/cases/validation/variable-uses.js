// Spec: Validation, "All Variable Uses Defined" (#sec-All-Variable-Uses-Defined).
export const defaults = { schema: 'harbour' };

export const cases = {
  'defined': 'query ($a: Int, $b: String!) { boats(first: $a) { tags(prefix: $b) } }',
  'defined, used in fragments': 'query ($a: Int) { ...F } fragment F on Query { ...G } fragment G on Query { boats(first: $a) { name } }',
  'defined, used deep in values': 'query ($a: String, $b: Flag!) { search(where: {any: [{name: $a, flags: [$b]}]}) { name } }',
  'undefined': '{ boats(first: $a) { name } }',
  'undefined in a named operation': 'query Q { boats(first: $a) { name } }',
  'some undefined': 'query Q($a: Int) { boats(first: $a, kind: $b) { tags(first: $c) } }',
  'undefined in a fragment': 'query Q { ...F } fragment F on Query { boats(first: $a) { name } }',
  'undefined in a fragment of the second operation': 'query A($a: Int) { ...F } query B { ...F } fragment F on Query { boats(first: $a) { name } }',
  'undefined in every operation': 'query A { ...F } query B { ...F } fragment F on Query { boats(first: $a) { ...G } } fragment G on Boat { tags(prefix: $b) }',
  'undefined in a directive': 'query Q { harbour { name @skip(if: $a) ...F @include(if: $b) } } fragment F on Harbour { depth @tag(label: "x", style: {width: $c}) }',
  'undefined in a directive of the operation': 'query Q @tag(label: $a) { harbour { name } }',
  'undefined in a list': 'query Q { search(colours: [RED, $a]) { name } }',
  'defined in another case': 'query Q($A: Int) { boats(first: $a) { name } }',
  'used twice': 'query Q { a: boats(first: $a) { name } b: boats(first: $a) { name } }',
  'in a cyclic fragment': 'query Q { boats { ...F } } fragment F on Boat { tags(first: $a) sisterShip { ...F } }',
  'in an unused fragment': '{ harbour { name } } fragment F on Query { boats(first: $a) { name } }',
};
