// Random documents from the grammar alone: right in syntax, without regard for any schema. Every function returns tokens.
// Spec: "Grammar Summary" (#sec-Appendix-Grammar-Summary).

const names = ['a', 'b', 'name', 'type', 'query', 'on', 'null', 'true', 'fragment', '_', '__typename', 'B1', 'input', 'extend'];
const strings = ['""', '"a"', '"é😀"', '"\\"\\\\\\u00e9\\n"', '"\\u{1F600}"', '"""block"""', '"""\n  two\n    lines\n  """', '"""a\\"""b"""', '"# no comment"'];
const numbers = ['0', '-1', '12', '1.5', '-0.0', '1e3', '2.5E-7'];
const places = ['FIELD', 'QUERY', 'OBJECT', 'ENUM_VALUE', 'VARIABLE_DEFINITION', 'INPUT_FIELD_DEFINITION'];

const name = (random) => random.pick(names);
const named = (random, ...forbidden) => random.pick(names.filter((n) => !forbidden.includes(n)));
const maybe = (random, oneIn, make) => (random.once(oneIn) ? make() : []);
const block = (open, items, close) => (items.length > 0 ? [open, ...items.flat(), close] : []);

export function value(random, constant, depth = 0) {
  const kind = random.below(depth > 2 ? 6 : 9);
  switch (kind) {
    case 0: return [random.pick(numbers)];
    case 1: return [random.pick(strings)];
    case 2: return [random.pick(['true', 'false', 'null'])];
    case 3: return [named(random, 'true', 'null')];
    case 4: return constant ? [random.pick(numbers)] : ['$', name(random)];
    case 5: return random.pick([['[', ']'], ['{', '}']]);
    case 6: return ['[', ...random.several(1, 3, () => value(random, constant, depth + 1)).flat(), ']'];
    default: return ['{', ...random.several(1, 2, () => [name(random), ':', ...value(random, constant, depth + 1)]).flat(), '}'];
  }
}

export function type(random, depth = 0) {
  const inner = depth < 2 && random.once(3) ? ['[', ...type(random, depth + 1), ']'] : [name(random)];
  return random.once(3) ? [...inner, '!'] : inner;
}

const args = (random, constant) => block('(', random.several(0, 2, () => [name(random), ':', ...value(random, constant)]), ')');
const directives = (random, constant) => maybe(random, 4, () => random.several(1, 2, () => ['@', name(random), ...args(random, constant)]).flat());
const description = (random) => maybe(random, 5, () => [random.pick(strings)]);

function selectionSet(random, depth) {
  return block('{', random.several(1, depth > 2 ? 1 : 3, () => selection(random, depth + 1)), '}');
}

function selection(random, depth) {
  switch (random.below(6)) {
    case 0: return ['...', named(random, 'on'), ...directives(random, false)];
    case 1: return ['...', ...maybe(random, 2, () => ['on', name(random)]), ...directives(random, false), ...selectionSet(random, depth)];
    default: return [
      ...maybe(random, 4, () => [name(random), ':']), name(random), ...maybe(random, 3, () => args(random, false)), ...directives(random, false),
      ...maybe(random, depth > 3 ? 1000 : 2, () => selectionSet(random, depth)),
    ];
  }
}

const variable = (random) => [...description(random), '$', name(random), ':', ...type(random), ...maybe(random, 3, () => ['=', ...value(random, true)]), ...directives(random, true)];

export function executableDefinition(random) {
  switch (random.below(4)) {
    case 0: return selectionSet(random, 0);
    case 1: return [...description(random), 'fragment', named(random, 'on'), 'on', name(random), ...directives(random, false), ...selectionSet(random, 1)];
    default: return [
      ...description(random), random.pick(['query', 'query', 'mutation', 'subscription']), ...maybe(random, 2, () => [name(random)]),
      ...block('(', random.several(0, 2, () => variable(random)), ')'), ...directives(random, false), ...selectionSet(random, 1),
    ];
  }
}

const inputValue = (random) => [...description(random), name(random), ':', ...type(random), ...maybe(random, 3, () => ['=', ...value(random, true)]), ...directives(random, true)];
const inputValues = (random, open, close) => block(open, random.several(0, 2, () => inputValue(random)), close);
const field = (random) => [...description(random), name(random), ...inputValues(random, '(', ')'), ':', ...type(random), ...directives(random, true)];
const separated = (random, list, separator) => [...maybe(random, 4, () => [separator]), ...list.flatMap((item, i) => (i > 0 ? [separator, item] : [item]))];

const bodies = {
  schema: (random) => block('{', random.several(1, 2, () => [random.pick(['query', 'mutation']), ':', name(random)]), '}'),
  scalar: () => [],
  type: (random) => block('{', random.several(0, 3, () => field(random)), '}'),
  interface: (random) => block('{', random.several(0, 2, () => field(random)), '}'),
  union: (random) => maybe(random, 1, () => ['=', ...separated(random, random.several(1, 3, () => name(random)), '|')]),
  enum: (random) => block('{', random.several(1, 3, () => [...description(random), named(random, 'true', 'null'), ...directives(random, true)]), '}'),
  input: (random) => inputValues(random, '{', '}'),
};

export function typeSystemDefinition(random) {
  if (random.once(7)) {
    return [
      ...description(random), 'directive', '@', name(random), ...inputValues(random, '(', ')'), ...maybe(random, 3, () => ['repeatable']), 'on',
      ...separated(random, random.several(1, 3, () => random.pick(places)), '|'),
    ];
  }
  const keyword = random.pick(Object.keys(bodies));
  const head = [keyword, ...(keyword === 'schema' ? [] : [name(random)])];
  const interfaces = keyword === 'type' || keyword === 'interface' ? maybe(random, 3, () => ['implements', ...separated(random, random.several(1, 2, () => name(random)), '&')]) : [];
  // An extension must extend by something: a directive makes sure of it.
  return random.once(4)
    ? ['extend', ...head, ...interfaces, '@', name(random), ...bodies[keyword](random)]
    : [...description(random), ...head, ...interfaces, ...directives(random, true), ...bodies[keyword](random)];
}

const gaps = [' ', ' ', ' ', ' ', '\n', '\r\n', '\r', '\t', ',', ', ', '  ', ' # comment é\n', '\n\n', '\uFEFF '];

/** The tokens as a text, what the grammar ignores strewn between them. */
export function text(random, tokens) {
  return tokens.map((token, i) => (i === 0 || (random.once(3) && glues(tokens[i - 1], token)) ? token : random.pick(gaps) + token)).join('');
}

const glues = (left, right) => !(/[\w"]$/.test(left) && /^[\w"-]/.test(right)) && !(/\d$/.test(left) && right === '...');
