// Spec: Validation, "Operation Name Uniqueness" (#sec-Operation-Name-Uniqueness).
export const defaults = { schema: 'harbour' };

export const cases = {
  'different names': 'query A { harbour { name } } query B { harbour { name } }',
  'one operation': 'query A { harbour { name } }',
  'operation and fragment of one name': 'query A { ...A } fragment A on Query { harbour { name } }',
  'same name': 'query A { harbour { name } } query A { harbour { depth } }',
  'same name three times': 'query A { harbour { name } } query B { harbour { name } } query A { harbour { name } } query A { harbour { name } }',
  'names differing in case': 'query A { harbour { name } } query a { harbour { name } }',
  'same name for different operations': { schema: 'operations', document: 'query A { version } mutation A { erase { done } } subscription A { ticks }' },
};
