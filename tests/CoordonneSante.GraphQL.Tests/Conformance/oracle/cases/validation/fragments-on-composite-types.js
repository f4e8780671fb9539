// Spec: Validation, "Fragments on Object, Interface or Union Types" (#sec-Fragments-on-Object-Interface-or-Union-Types).
export const defaults = { schema: 'harbour' };

export const cases = {
  'object, interface and union': '{ ...A arrivals { ...B ...C } } fragment A on Query { harbour { name } } fragment B on Named { name } fragment C on Arrival { __typename }',
  'scalar': '{ ...A } fragment A on String { length }',
  'enum': '{ boats { ...A } } fragment A on Flag { name }',
  'input object': '{ boats { ...A } } fragment A on BoatFilter { name }',
  'custom scalar inline': '{ boats { ... on Date { year } } }',
  'enum inline': '{ boats { ... on Colour { name } } }',
  'input object inline': '{ boats { ... on Pick { boatName } } }',
  'inline without type': '{ boats { ... { name } } }',
};
