// Spec: Validation, "Variable Uniqueness" (#sec-Variable-Uniqueness).
export const defaults = { schema: 'harbour' };

export const cases = {
  'different': 'query ($a: Int, $b: Float) { boats(first: $a, longerThan: $b) { name } }',
  'same in two operations': 'query A($a: Int) { boats(first: $a) { name } } query B($a: Int) { boats(first: $a) { name } }',
  'twice': 'query ($a: Int, $a: Int) { boats(first: $a) { name } }',
  'three times with other types': 'query ($a: Int, $a: String, $a: ID) { boats(first: $a) { name } }',
  'twice in two operations': 'query A($a: Int, $a: Int) { boats(first: $a) { name } } query B($b: Int, $b: Int) { boats(first: $b) { name } }',
};
