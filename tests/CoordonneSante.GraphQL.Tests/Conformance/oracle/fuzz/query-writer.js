// Random documents for a schema, right but for the faults asked for.
import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredArgument, parseValue,
  valueFromASTUntyped,
} from 'graphql';

const wrongSelections = [
  'unknown', 'nam', 'name { a }', '...Unknown', '... on Unknown { a }', 'name: __typename', '__typename @skip', '... on Harbour { name }', 'id', 'x: speed', 'x: name',
];
const wrongDirectives = [' @skip', ' @unknown', ' @skip(if: 1)', ' @onlyOnQuery', ' @include(if: true) @include(if: false)'];
const wrongLiterals = ['null', '1.5', '"text"', 'WRONG', '[1]', '{wrong: 1}', '{}', 'true', '$undefined'];
const wrongVariableTypes = ['Int', 'String', '[Flag!]', 'Unknown', 'Harbour'];
const wrongConditions = ['Unknown', 'Flag', 'SailBoat'];
const scalarLiterals = {
  Int: ['0', '1', '2', '30'],
  Float: ['0', '1.5', '1e1', '-2'],
  Boolean: ['true', 'false'],
  ID: ['1', '"2"'],
  Date: ['"2000-01-01"', '"1987-05-02"'],
};
const texts = ['"Courlis"', '"Bonite"', '""', '"w"'];

export class QueryWriter {
  #random;
  #schema;
  #faults;
  #fragments = [];
  #variables = [];
  #values = {};

  /** @param faults a fault is slipped in once in so many places; never when 0 */
  constructor(random, schema, faults) {
    this.#random = random;
    this.#schema = schema;
    this.#faults = faults;
  }

  document() {
    const selections = this.#selections(this.#schema.getQueryType(), 0);
    const variables = this.#variables.length > 0 ? `(${this.#variables.join(', ')})` : '';
    const head = variables !== '' || this.#random.once(3) ? `query Q${variables} ` : '';
    return [`${head}${selections}`, ...this.#fragments].join('\n');
  }

  /** Values of the variables of the document written last; those left out have a default. */
  values() {
    return this.#values;
  }

  #slips() {
    return this.#faults > 0 && this.#random.once(this.#faults);
  }

  #selections(type, depth) {
    return `{ ${this.#random.several(1, depth > 2 ? 2 : 4, () => this.#selection(type, depth)).join(' ')} }`;
  }

  #selection(type, depth) {
    if (this.#slips()) {
      return this.#random.pick(wrongSelections);
    }
    if (depth < 5 && this.#random.once(4)) {
      return this.#fragment(type, depth);
    }
    const fields = Object.values(type.getFields?.() ?? {}).filter((f) => depth < 4 || !isCompositeType(getNamedType(f.type)));
    return fields.length === 0 || this.#random.once(8) ? `__typename${this.#directives()}` : this.#field(this.#random.pick(fields), depth);
  }

  #field(field, depth) {
    const alias = this.#random.once(5) ? `${this.#random.pick(['a', 'b', 'c', 'name'])}: ` : '';
    const type = getNamedType(field.type);
    const nested = isCompositeType(type) ? ` ${this.#selections(type, depth + 1)}` : '';
    return `${alias}${field.name}${this.#arguments(field.args)}${this.#directives()}${nested}`;
  }

  #fragment(type, depth) {
    const condition = this.#random.pick([type, ...(isAbstractType(type) ? this.#schema.getPossibleTypes(type) : type.getInterfaces())]);
    if (this.#fragments.length < 3 && this.#random.once(3)) {
      const index = this.#fragments.push('') - 1;
      const written = this.#slips() ? this.#random.pick(wrongConditions) : condition.name;
      this.#fragments[index] = `fragment F${index} on ${written} ${this.#selections(condition, depth + 1)}`;
      return `...F${index}${this.#directives()}`;
    }
    return this.#random.once(4)
      ? `...${this.#directives()} ${this.#selections(type, depth + 1)}`
      : `... on ${condition.name}${this.#directives()} ${this.#selections(condition, depth + 1)}`;
  }

  #directives() {
    if (!this.#random.once(7)) {
      return '';
    }
    if (this.#slips()) {
      return this.#random.pick(wrongDirectives);
    }
    const condition = this.#random.once(2) ? this.#condition() : this.#random.pick(['true', 'false']);
    return ` @${this.#random.pick(['skip', 'include'])}(if: ${condition})`;
  }

  #condition() {
    const name = `c${this.#variables.length}`;
    this.#variables.push(`$${name}: Boolean!`);
    this.#values[name] = this.#random.once(2);
    return `$${name}`;
  }

  #arguments(definitions) {
    const given = definitions.filter((a) => (isRequiredArgument(a) ? !this.#slips() : this.#random.once(3)));
    const written = given.map((a) => `${this.#slips() ? 'unknown' : a.name}: ${this.#random.once(4) ? this.#variable(a.type) : this.#literal(a.type)}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  #variable(type) {
    const name = `v${this.#variables.length}`;
    const written = this.#slips() ? this.#random.pick(wrongVariableTypes) : String(type);
    const initial = isNonNullType(type) || this.#random.once(2) ? ` = ${this.#literal(type, true)}` : '';
    this.#variables.push(`$${this.#slips() ? 'other' : name}: ${written}${initial}`);
    if (this.#random.once(2)) {
      this.#values[name] = valueFromASTUntyped(parseValue(this.#literal(type, true)));
    }
    return `$${name}`;
  }

  #literal(type, constant = false) {
    if (this.#slips()) {
      return this.#random.pick(wrongLiterals.filter((l) => !constant || !l.startsWith('$')));
    }
    if (isNonNullType(type)) {
      return this.#value(type.ofType, constant);
    }
    return this.#random.once(12) ? 'null' : this.#value(type, constant);
  }

  #value(type, constant) {
    if (isListType(type)) {
      return `[${this.#random.several(0, 2, () => this.#literal(type.ofType, constant)).join(', ')}]`;
    }
    if (isEnumType(type)) {
      return this.#random.pick(type.getValues()).name;
    }
    if (isInputObjectType(type)) {
      return `{${this.#inputFields(type, constant).join(', ')}}`;
    }
    return this.#random.pick(scalarLiterals[type.name] ?? texts);
  }

  #inputFields(type, constant) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const { name, type: only } = this.#random.pick(fields.filter((f) => !isInputObjectType(f.type)));
      return [`${name}: ${this.#slips() ? this.#literal(only, constant) : this.#value(only, constant)}`];
    }
    const given = fields.filter((f) => isNonNullType(f.type) || (!isInputObjectType(getNamedType(f.type)) && this.#random.once(4)));
    return given.map((f) => `${f.name}: ${this.#literal(f.type, constant)}`);
  }
}
