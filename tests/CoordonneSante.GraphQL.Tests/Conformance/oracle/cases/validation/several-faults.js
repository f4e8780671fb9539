// Documents with several faults: the errors come in the order of the rules, and are limited to a hundred.
export const defaults = { schema: 'harbour' };

export const cases = {
  'faults of many rules': 'query Q($a: Unknown, $b: Int, $b: Int) { harbour @unknown { nam quays } boat { name { x } } ...F ...G boats(first: $c, first: "x", x: 1) { ... on Harbour { name } } } fragment F on Query { ...F } fragment H on Flag { a }',
  'faults of operations': 'query A { harbour { name } } query A { harbour { name } } { a } type T { b: Int }',
  'hundred and one unknown fields': `{ ${Array.from({ length: 101 }, (_, i) => `unknown${i}`).join(' ')} }`,
  'hundred unknown fields': `{ ${Array.from({ length: 100 }, (_, i) => `unknown${i}`).join(' ')} }`,
  'faults over the lines': 'query Q {\n  harbour {\n    nam\n    quays {\n      nummer\n    }\n  }\n}\n',
  'faults after characters of several bytes': '{ boat(name: "é😀€") { nam } # é\n b: boat(name: "😀") { fla } }',
};
