// Spec: Validation, "Executable Definitions" (#sec-Executable-Definitions).
export const defaults = { schema: 'harbour' };

export const cases = {
  'only operations and fragments': '{ harbour { ...F } } fragment F on Harbour { name }',
  'with a type': '{ harbour { name } } type Boat { a: Int }',
  'with a schema definition and extensions': 'schema { query: Query } { harbour { name } } extend schema @tag(label: "a") extend type Query { b: Int }',
  'with every definition': '{ harbour { name } } scalar A interface B { c: Int } union D = E enum F { G } input H { i: Int } directive @j on FIELD',
};
