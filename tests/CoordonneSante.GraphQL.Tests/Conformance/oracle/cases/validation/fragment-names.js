// Spec: Validation, "Fragment Name Uniqueness" (#sec-Fragment-Name-Uniqueness).
export const defaults = { schema: 'harbour' };

export const cases = {
  'different': '{ ...A ...B } fragment A on Query { harbour { name } } fragment B on Query { harbour { name } }',
  'twice': '{ ...A } fragment A on Query { harbour { name } } fragment A on Query { harbour { name } }',
  'three times': '{ ...A } fragment A on Query { harbour { name } } fragment A on Harbour { name } fragment A on Query { harbour { depth } }',
  'twice and unused': '{ harbour { name } } fragment A on Query { harbour { name } } fragment A on Query { harbour { name } }',
};
