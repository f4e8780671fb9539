// Spec: Validation, "Fragment Spread Target Defined" (#sec-Fragment-Spread-Target-Defined).
export const defaults = { schema: 'harbour' };

export const cases = {
  'known': '{ ...A } fragment A on Query { harbour { name } }',
  'unknown': '{ ...A }',
  'several unknown': '{ ...A harbour { ...B ... on Harbour { ...C } } ...F } fragment F on Query { ...D }',
  'known by another case': '{ ...a } fragment A on Query { harbour { name } }',
};
