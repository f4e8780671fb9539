// Spec: Validation, "Fragments Must Be Used" (#sec-Fragments-Must-Be-Used).
export const defaults = { schema: 'harbour' };

export const cases = {
  'used': '{ ...A } fragment A on Query { ...B } fragment B on Query { harbour { name } }',
  'used by the second operation': 'query Q { harbour { name } } query R { ...A } fragment A on Query { harbour { name } }',
  'unused': '{ harbour { name } } fragment A on Query { harbour { name } }',
  'unused by each other': '{ harbour { name } } fragment A on Query { ...B } fragment B on Query { ...A harbour { name } }',
  'some unused': '{ ...A } fragment A on Query { harbour { name } } fragment B on Query { ...C } fragment C on Query { harbour { name } }',
  'used inside an inline fragment': '{ ... on Query { harbour { ...A } } } fragment A on Harbour { name }',
};
