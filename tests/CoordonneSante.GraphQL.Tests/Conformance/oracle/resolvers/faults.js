const fail = (message) => () => {
  throw new Error(message);
};

const leaf = { __typename: 'Leaf', label: 'leaf', required: 'r', size: 3 };
const brokenLeaf = { __typename: 'Leaf', label: null, required: null, size: null };

const node = (id) => ({
  __typename: 'Node',
  id,
  label: 'node',
  required: 'r',
  ok: 1,
  okRequired: 2,
  null: null,
  nullRequired: null,
  fails: fail(`fails at ${id}`),
  failsRequired: fail(`failsRequired at ${id}`),
  failsUnless: ({ ok }) => (ok ? 3 : fail(`failsUnless at ${id}`)()),
  notANumber: NaN,
  infinite: Infinity,
  child: () => node(`${id}.c`),
  childRequired: () => node(`${id}.r`),
  childMissing: null,
  childMissingRequired: null,
  children: () => [node(`${id}.1`), node(`${id}.2`)],
  childrenRequired: () => [node(`${id}.1`), node(`${id}.2`)],
  ints: [1, 2],
  intsWithHoles: [1, null, 3],
  intsWithForbiddenHoles: [1, null, 3, null],
  intsWithForbiddenHolesRequired: [null, 2],
  listMissing: null,
  listMissingRequired: null,
  matrix: [[1, null], null, []],
  matrixOfRequired: [[1, null], [2], null],
  matrixOfRequiredRows: [[1, null], null],
  matrixRequired: [[1], [2, null]],
  season: 'EARLY_SPRING',
});

/** The root value of the faults schema. */
export const faults = {
  node: () => node('n'),
  nodeRequired: () => node('n'),
  nothing: null,
  nothingRequired: null,
  fails: fail('fails at the root'),
  failsRequired: fail('failsRequired at the root'),
  failsLater: fail('failsLater at the root'),
  nodes: () => [node('a'), node('b')],
  nodesRequired: () => [node('a'), node('b')],
  nodesWithHoles: () => [node('a'), null, node('c')],
  nodesWithForbiddenHoles: () => [node('a'), null, node('c')],
  nodesWithForbiddenHolesRequired: () => [node('a'), null, node('c')],
  thing: leaf,
  things: () => [leaf, node('t'), brokenLeaf, null],
  thingsRequired: () => [leaf, brokenLeaf],
  answer: leaf,
};
