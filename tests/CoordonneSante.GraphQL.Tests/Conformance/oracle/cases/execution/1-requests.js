// Spec: Execution, "Executing Requests" (#sec-Executing-Requests).
export const defaults = { schema: 'harbour' };

export const cases = {
  'only operation, anonymous': '{ harbour { name } }',
  'only operation, named': 'query A { harbour { name } }',
  'only operation by its name': { document: 'query A { harbour { name } }', operationName: 'A' },
  'one of several by its name': { document: 'query A { harbour { name } } query B { harbour { depth } }', operationName: 'B' },
  'several without a name': 'query A { harbour { name } } query B { harbour { depth } }',
  'unknown name': { document: 'query A { harbour { name } }', operationName: 'B' },
  'empty name': { document: 'query A { harbour { name } }', operationName: '' },
  'unknown name of an anonymous operation': { document: '{ harbour { name } }', operationName: 'A' },
  'name of a fragment': { document: 'query A { ...F } fragment F on Query { harbour { name } }', operationName: 'F' },
  'no operation': 'fragment F on Query { harbour { name } }',
  'syntax error': '{ harbour { name }',
  'empty document': '',
  'invalid document': '{ harbour { nam } }',
  'mutation': 'mutation { harbour { name } }',
  'subscription': 'subscription { harbour { name } }',
  'described operation and fragment': '"An operation" query A("a variable" $a: Int = 1) { boats(first: $a) { ...F } } "A fragment" fragment F on Boat { name }',
};
