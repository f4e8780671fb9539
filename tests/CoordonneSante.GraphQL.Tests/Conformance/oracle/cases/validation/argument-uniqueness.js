// Spec: Validation, "Argument Uniqueness" (#sec-Argument-Uniqueness).
export const defaults = { schema: 'harbour' };

export const cases = {
  'different': '{ boats(kind: SAIL, first: 2) { name } }',
  'same on two fields': '{ a: boats(first: 2) { name } b: boats(first: 3) { name } }',
  'same on a field and its directive': '{ boat(name: "a") { name @tag(label: "a") @tag(label: "b") } }',
  'twice': '{ boats(first: 1, first: 1) { name } }',
  'three times': '{ boats(first: 1, first: 2, first: 3) { name } }',
  'two twice': '{ boats(first: 1, kind: SAIL, first: 2, kind: MOTOR) { name } }',
  'twice on a directive': '{ harbour { name @skip(if: true, if: false) } }',
  'twice on a directive of a fragment': '{ ...F @tag(label: "a", label: "b") } fragment F on Query @tag(label: "a", label: "b") { harbour { name } }',
  'unknown twice': '{ boats(a: 1, a: 1) { name } }',
};
