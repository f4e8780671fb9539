// Generated values for variables of every type of the echo schema: most fit, some do not.
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { schemas } from '../schemas.js';
import { Random } from './random.js';

const wrong = [null, 1, 1.5, -1, 'text', '', true, [], {}, [null], { name: 'a' }, { unknown: 1 }, 2147483648, '1'];
const scalars = {
  Int: [0, 1, -7, 2147483647],
  Float: [0, 1.5, -2e10, 3],
  String: ['', 'é', 'a b'],
  Boolean: [true, false],
  ID: ['a', 4, ''],
  Day: ['2024-02-29', '1999-12-31'],
};

function valueFor(random, type, depth = 0) {
  if (random.once(14)) {
    return random.pick(wrong);
  }
  if (!isNonNullType(type) && random.once(8)) {
    return null;
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return random.once(6) ? valueFor(random, nullable.ofType, depth) : random.several(0, 3, () => valueFor(random, nullable.ofType, depth));
  }
  if (isEnumType(nullable)) {
    return random.pick(nullable.getValues()).name;
  }
  return isInputObjectType(nullable) ? objectFor(random, nullable, depth) : random.pick(scalars[nullable.name]);
}

function objectFor(random, type, depth) {
  const fields = Object.values(type.getFields()).filter((f) => depth < 2 || !isInputObjectType(getNullableType(f.type)));
  const given = type.isOneOf
    ? random.once(8) ? random.some(fields) : [random.pick(fields)]
    : fields.filter((f) => (isNonNullType(f.type) && f.defaultValue === undefined ? !random.once(12) : random.once(3)));
  return Object.fromEntries(given.map((f) => [random.once(25) ? `${f.name}s` : f.name, valueFor(random, f.type, depth + 1)]));
}

/** One request a case, with a single variable passed to a field that echoes it. */
export function fuzzedVariables() {
  const fields = Object.values(schemas.echo.schema.getQueryType().getFields()).filter((f) => f.args.length === 1);
  return Array.from({ length: 260 }, (_, i) => {
    const random = new Random(70_000 + i);
    const field = random.pick(fields);
    const { type } = field.args[0];
    return { name: `generated value ${i}`, schema: 'echo', document: `query ($v: ${type}) { ${field.name}(value: $v) }`, variables: { v: valueFor(random, type) } };
  });
}
