// Spec: Validation, "Fragment Spreads Must Not Form Cycles" (#sec-Fragment-Spreads-Must-Not-Form-Cycles).
export const defaults = { schema: 'harbour' };

export const cases = {
  'no cycle': '{ ...A ...B } fragment A on Query { ...C } fragment B on Query { ...C } fragment C on Query { harbour { name } }',
  'spread of itself': '{ ...A } fragment A on Query { harbour { name } ...A }',
  'spread of itself below a field': '{ boats { ...A } } fragment A on Boat { sisterShip { ...A } }',
  'spread of itself within an inline fragment': '{ ...A } fragment A on Query { ... on Query { ...A } }',
  'two spreading each other': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A harbour { name } }',
  'two spreading each other, the other first': '{ ...B } fragment B on Query { ...A } fragment A on Query { ...B harbour { name } }',
  'three in a circle': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A harbour { name } }',
  'two circles': '{ ...A } fragment A on Query { ...B ...C } fragment B on Query { ...A } fragment C on Query { ...A }',
  'circle beside the entry': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...B }',
  'circle of four with a shortcut': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C ...D } fragment C on Query { ...D } fragment D on Query { ...A }',
  'two spreads of one': '{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A }',
  'unknown fragment is no circle': '{ ...A } fragment A on Query { ...B }',
  'unused circle': '{ harbour { name } } fragment A on Query { ...A }',
};
