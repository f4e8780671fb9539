// Spec: Validation, "All Variables Used" (#sec-All-Variables-Used).
export const defaults = { schema: 'harbour' };

export const cases = {
  'used': 'query ($a: Int) { boats(first: $a) { name } }',
  'used in a fragment': 'query ($a: Int) { ...F } fragment F on Query { boats(first: $a) { name } }',
  'used in a directive': 'query ($a: Boolean!) { harbour { name @skip(if: $a) } }',
  'used deep in a value': 'query ($a: Flag!) { search(where: {any: [{flags: [$a]}]}) { name } }',
  'used in the directive of the operation': 'query ($a: String!) @tag(label: $a) { harbour { name } }',
  'unused': 'query ($a: Int) { harbour { name } }',
  'unused in a named operation': 'query Q($a: Int, $b: Int, $c: Int) { boats(first: $b) { name } }',
  'used by the other operation': 'query A($a: Int) { boats(first: $a) { name } } query B($a: Int) { harbour { name } }',
  'used in a fragment that is not spread': 'query Q($a: Int) { harbour { name } } fragment F on Query { boats(first: $a) { name } }',
  'used in a fragment of the other operation': 'query A($a: Int) { ...F } query B($b: Int) { ...F } fragment F on Query { boats(first: $a) { name } }',
  'defined twice and used': 'query ($a: Int, $a: Int) { boats(first: $a) { name } }',
};
