// The reference's limit on introspection that goes in circles through lists.
export const defaults = { schema: 'harbour' };

const nest = (field, depth) => `{ __schema { types { ${`${field} { `.repeat(depth)}name${' }'.repeat(depth)} } } }`;

export const cases = {
  'types of fields once': '{ __schema { types { fields { type { name } } } } }',
  'of type many times': nest('ofType', 12),
  'fields within fields': '{ __schema { types { fields { type { fields { name } } } } } }',
  'fields within fields within fields': '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  'interfaces in circles': nest('interfaces', 4),
  'possible types in circles': nest('possibleTypes', 3),
  'input fields in circles': '{ __type(name: "BoatFilter") { inputFields { type { inputFields { type { inputFields { name } } } } } } }',
  'circles through fragments': '{ __schema { types { ...F } } } fragment F on __Type { fields { type { ...G } } } fragment G on __Type { fields { type { fields { name } } } }',
  'fragments in a cycle': '{ __schema { types { ...F } } } fragment F on __Type { fields { type { ...F } } }',
  'circles twice': '{ a: __schema { types { fields { type { fields { type { fields { name } } } } } } } b: __type(name: "Boat") { fields { type { fields { type { fields { name } } } } } } }',
};
