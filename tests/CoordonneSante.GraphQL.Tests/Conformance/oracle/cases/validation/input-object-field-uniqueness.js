// Spec: Validation, "Input Object Field Uniqueness" (#sec-Input-Object-Field-Uniqueness).
export const defaults = { schema: 'harbour' };

export const cases = {
  'different': '{ search(where: {name: "a", kind: SAIL}) { name } }',
  'same in different objects': '{ search(where: {name: "a", any: [{name: "b"}, {name: "c"}]}) { name } }',
  'twice': '{ search(where: {name: "a", name: "b"}) { name } }',
  'three times': '{ search(where: {name: "a", name: "b", name: "c"}) { name } }',
  'twice in a nested object': '{ search(where: {style: {width: 1, width: 1}, any: [{kind: SAIL, kind: SAIL}]}) { name } }',
  'twice around a nested object': '{ search(where: {style: {width: 1}, name: "a", style: {width: 2}}) { name } }',
  'twice in a variable default': 'query ($a: BoatFilter = {name: "a", name: "b"}) { search(where: $a) { name } }',
  'unknown twice': '{ search(where: {b: 1, b: 2}) { name } }',
  'twice in a oneOf': '{ pick(by: {boatName: "a", boatName: "b"}) { __typename } }',
};
