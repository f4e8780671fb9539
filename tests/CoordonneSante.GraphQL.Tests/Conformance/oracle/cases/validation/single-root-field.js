// Spec: Validation, "Single Root Field" (#sec-Single-Root-Field).
export const defaults = { schema: 'operations' };

export const cases = {
  'one field': 'subscription { ticks }',
  'one field with an alias': 'subscription S { t: ticks }',
  'one field through a fragment': 'subscription { ...F } fragment F on Subscription { messages(room: "a") { text author } }',
  'two fields': 'subscription S { ticks messages { text } }',
  'two fields, anonymous': 'subscription { ticks messages { text } }',
  'same field twice merges': 'subscription { ticks ticks }',
  'same field under two aliases': 'subscription { a: ticks b: ticks }',
  'two fields through fragments': 'subscription S { ...F } fragment F on Subscription { ticks ...G } fragment G on Subscription { messages { text } }',
  'two fields through an inline fragment': 'subscription { ticks ... on Subscription { messages { text } } ... { other: ticks } }',
  'introspection field': 'subscription { __typename }',
  'introspection field named': 'subscription S { __typename }',
  'introspection field beside another': 'subscription { ticks __typename }',
  'introspection through a fragment': 'subscription S { ...F } fragment F on Subscription { __schema { description } }',
  'fragment cycle': 'subscription { ...F } fragment F on Subscription { ticks ...F }',
  'unknown fragment': 'subscription { ...Unknown ticks }',
  'skip on the only field': 'subscription { ticks @skip(if: true) }',
  'three fields': 'subscription S { a: ticks b: ticks c: ticks }',
  'schema without subscriptions': { schema: 'harbour', document: 'subscription { a b }' },
  'queries may have many': 'query { a: version b: version } mutation M { erase { done } rename(to: "x") { done } }',
};
