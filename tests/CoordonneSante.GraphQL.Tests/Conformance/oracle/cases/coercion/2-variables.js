// Spec: Execution, "Coercing Variable Values" (#CoerceVariableValues()).
export const defaults = { schema: 'echo' };

/** One case a value of a variable, echoed by the field of that name. */
const echo = (type, field, values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, variables]) => [
      `${type}: ${name}`,
      { document: `query ($v: ${type}) { ${field}(value: $v) }`, ...(variables === undefined ? {} : { variables: { v: variables } }) },
    ]),
  );

export const cases = {
  ...echo('Int', 'int', {
    'given': 1, 'zero': 0, 'negative': -5, 'largest': 2147483647, 'smallest': -2147483648, 'too large': 2147483648, 'too small': -2147483649, 'whole float': 3.0, 'fraction': 1.5,
    'huge': 1e20, 'text': '1', 'empty text': '', 'true': true, 'list': [1], 'object': { a: 1 }, 'null': null, 'nothing': undefined,
  }),
  ...echo('Float', 'float', { 'integer': 1, 'fraction': 1.25, 'huge': 1e300, 'tiny': 1e-300, 'text': '1.5', 'boolean': false, 'list': [], 'null': null, 'nothing': undefined }),
  ...echo('String', 'string', { 'text': 'é😀"\n', 'empty': '', 'integer': 1, 'float': 1.5, 'boolean': true, 'list': ['a'], 'object': {}, 'null': null, 'nothing': undefined }),
  ...echo('Boolean', 'boolean', { 'true': true, 'false': false, 'text': 'true', 'one': 1, 'zero': 0, 'list': [true], 'object': {}, 'null': null }),
  ...echo('ID', 'id', { 'text': 'a', 'integer': 12, 'negative': -3, 'empty': '', 'fraction': 1.5, 'boolean': true, 'list': ['a'], 'object': {}, 'null': null }),
  ...echo('Season', 'season', { 'value': 'SUMMER', 'two words': 'EARLY_SPRING', 'unknown': 'SPRING', 'near': 'SUMER', 'lower case': 'summer', 'integer': 1, 'boolean': true, 'list': ['SUMMER'], 'object': { a: 'SUMMER' }, 'null': null }),
  ...echo('Day', 'day', { 'day': '2024-02-29', 'impossible day': '2023-02-29', 'text': 'today', 'integer': 20240101, 'null': null }),
  ...echo('[Int]', 'ints', { 'list': [1, 2], 'empty': [], 'null item': [1, null], 'item alone': 5, 'wrong item': [1, 'b', true], 'wrong item alone': 'x', 'list in a list': [[1]], 'object': { a: 1 }, 'null': null, 'nothing': undefined }),
  ...echo('[Int!]!', 'intsRequired', { 'list': [1], 'item alone': 1, 'null item': [1, null, null], 'null': null, 'nothing': undefined }),
  ...echo('[[Int]]', 'matrix', { 'matrix': [[1, null], null, []], 'item alone': 1, 'list': [1, [2]], 'wrong item deep': [[1, 'a'], ['b']], 'null': null }),
  ...echo('[[Int!]!]!', 'matrixRequired', { 'matrix': [[1], []], 'null row': [[1], null], 'null item': [[1, null]], 'item alone': 4 }),
  ...echo('[Season]', 'seasons', { 'values': ['SUMMER', null, 'WINTER'], 'value alone': 'WINTER', 'unknown values': ['SPRING', 'FALL'] }),
  ...echo('Garden', 'garden', {
    'name alone': { name: 'a' },
    'everything': { choice: { number: 3 }, neighbour: { name: 'n', area: null }, plots: [[1], [2, 3]], key: 4, planted: '2024-05-06', open: true, seasons: ['WINTER'], rows: 1, area: 2.5, name: 'all' },
    'item alone in its lists': { name: 'a', seasons: 'WINTER', plots: 7 },
    'nullable fields null': { name: 'a', area: null, seasons: null, neighbour: null },
    'required field missing': { rows: 1 },
    'required field null': { name: null },
    'required field with default null': { name: 'a', rows: null },
    'unknown field': { name: 'a', unknown: 1 },
    'unknown fields with suggestions': { name: 'a', aera: 1, row: 2 },
    'several faults': { area: 'x', rows: 1.5, seasons: ['FALL', null], planted: 'x', plots: [[null]], neighbour: {}, choice: {} },
    'deep faults': { name: 'a', neighbour: { name: 'b', neighbour: { name: 1, rows: 'x' } } },
    'text': 'a', 'list': [{ name: 'a' }], 'empty list': [], 'integer': 1, 'empty': {}, 'null': null,
  }),
  ...echo('Garden!', 'gardenRequired', { 'object': { name: 'a' }, 'null': null, 'nothing': undefined }),
  ...echo('[Garden!]', 'gardens', { 'list': [{ name: 'a' }, { name: 'b', rows: 1 }], 'object alone': { name: 'c' }, 'null item': [null], 'faults': [{ name: 'a' }, {}, { name: 2 }] }),
  ...echo('Choice', 'choice', {
    'one': { number: 1 }, 'list': { list: [1, 2] }, 'item for the list': { list: 1 }, 'object': { garden: { name: 'g' } }, 'two': { number: 1, word: 'a' }, 'none': {}, 'null field': { number: null },
    'null beside another': { number: null, word: 'a' }, 'wrong type': { number: 'a' }, 'unknown': { other: 1 }, 'unknown beside another': { number: 1, other: 1 }, 'text': 'a', 'null': null,
  }),
  ...echo('Choice!', 'choiceRequired', { 'one': { word: 'a' }, 'null': null, 'nothing': undefined }),
  ...echo('[Choice!]', 'choices', { 'list': [{ number: 1 }, { word: 'a' }], 'one alone': { number: 1 }, 'faults': [{}, { number: 1, word: 'b' }, null] }),
};
