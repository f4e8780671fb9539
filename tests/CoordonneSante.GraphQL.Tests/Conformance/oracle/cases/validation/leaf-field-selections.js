// Spec: Validation, "Leaf Field Selections" (#sec-Leaf-Field-Selections).
export const defaults = { schema: 'harbour' };

export const cases = {
  'leaves without selections': '{ harbour { name depth } boat(name: "a") { flag } }',
  'object without selections': '{ harbour }',
  'list of objects without selections': '{ boats }',
  'interface and union without selections': '{ boat(name: "a") arrivals }',
  'scalar with selections': '{ harbour { name { length } } }',
  'enum with selections': '{ boats { flag { name } } }',
  'custom scalar with selections': '{ boats { built { year } } }',
  'list of scalars with selections': '{ boats { tags { a } } }',
  'scalar with arguments and selections': '{ boats { length(unit: FOOT) { a } } }',
  'type name with selections': '{ __typename { a } }',
  'introspection without selections': '{ __schema __type(name: "a") }',
  'object with arguments without selections': '{ pick(by: {boatName: "a"}) }',
  'directive and no selections': '{ harbour @include(if: true) }',
};
