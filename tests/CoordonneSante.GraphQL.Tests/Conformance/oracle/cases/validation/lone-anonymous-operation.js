// Spec: Validation, "Lone Anonymous Operation" (#sec-Lone-Anonymous-Operation).
export const defaults = { schema: 'harbour' };

export const cases = {
  'alone': '{ harbour { name } }',
  'with fragments': '{ harbour { ...F } } fragment F on Harbour { name }',
  'two anonymous': '{ harbour { name } } query { harbour { name } }',
  'with a named one': 'query A { harbour { name } } { harbour { name } }',
  'three anonymous': '{ harbour { name } } { harbour { name } } { harbour { name } }',
  'no operation': 'fragment F on Harbour { name }',
};
