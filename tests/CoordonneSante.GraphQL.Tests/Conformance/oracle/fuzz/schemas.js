// Random type-system documents. A third has no fault meant, a third has faults of types, which only show when the document's
// own rules pass, and a third has faults of names and directives.
import { recordSchema } from '../recorders/build-schema.js';
import { Random } from './random.js';

const objects = ['Query', 'Cat', 'Dog', 'Owner'];
const contracts = { Animal: ['name: String', 'owner(first: Int): Owner'], Node: ['id: ID!'] };
const interfaces = Object.keys(contracts);
const leaves = ['Int', 'String', 'ID', 'Float', 'Boolean', 'Colour', 'Day'];
const inputs = ['Filter', 'Order'];
const outputs = [...objects, ...interfaces, 'Any', ...leaves];
const fields = ['id', 'name', 'colour', 'owner', 'pets'];

// What is asked by interfaces is never deprecated: the specification's rule on that is newer than the reference.
const tags = ['@tag(label: "a")', '@tag(label: "a") @tag(label: "b", first: 2)'];
const rightDirectives = ['@deprecated', '@deprecated(reason: "old")', ...tags];
const wrongDirectives = [
  '@tag', '@tag(label: 1)', '@unknown', '@tag(lable: "a")', '@tag(label: null)', '@deprecated @deprecated', '@deprecated(reason: "a", reason: "b")', '@skip(if: true)',
];

const block = (members) => (members.length > 0 ? ` {\n${members.map((m) => `  ${m}`).join('\n')}\n}` : '');

class SchemaWriter {
  #random;
  #faults;

  /** @param faults which faults are slipped in: "types", "names" or none */
  constructor(random, faults) {
    this.#random = random;
    this.#faults = faults;
  }

  document() {
    const parts = [
      ...objects.map((name) => this.#fieldsType('type', name)),
      ...interfaces.map((name) => this.#fieldsType('interface', name)),
      `union Any = ${[...this.#random.some(objects), ...this.#slip('types', 10, () => [this.#random.pick(['Animal', 'Colour', 'Query | Query'])])].join(' | ')}`,
      `enum Colour { ${[...this.#random.some(['RED', 'GREEN', 'BLUE']), ...this.#slip('names', 10, () => ['RED']), ...this.#slip('types', 10, () => ['__X'])].join(' ')} }`,
      'scalar Day',
      ...inputs.map((name) => this.#inputObject(name)),
      'directive @tag(label: String!, first: Int) repeatable on FIELD_DEFINITION',
      'directive @mark repeatable on INTERFACE | SCALAR',
      ...this.#random.several(0, 2, () => this.#extension()),
      ...this.#slip('names', 6, () => [this.#random.pick(['scalar Day', 'schema { query: Query query: Cat }', 'directive @tag on FIELD', 'union Cat = Dog'])]),
      ...this.#slip('types', 6, () => [this.#random.pick(['schema { query: Animal }', 'schema { mutation: Dog }', 'type Empty', 'union Nothing', 'input __In { a: Cat }'])]),
    ].filter(() => !this.#slips('names', 40));
    return this.#shuffled(parts).join('\n');
  }

  #slips(kind, oneIn) {
    return this.#faults === kind && this.#random.once(oneIn);
  }

  #slip(kind, oneIn, make) {
    return this.#slips(kind, oneIn) ? make() : [];
  }

  #shuffled(parts) {
    for (let i = parts.length - 1; i > 0; i--) {
      const j = this.#random.below(i + 1);
      [parts[i], parts[j]] = [parts[j], parts[i]];
    }
    return parts;
  }

  /** A type with the fields its interfaces ask for, some forgotten or changed, and some of its own. */
  #fieldsType(keyword, name) {
    const implemented = keyword === 'type' && this.#random.once(2) ? this.#random.some(interfaces) : [];
    const asked = [...(contracts[name] ?? []), ...implemented.flatMap((i) => contracts[i])]
      .filter(() => !this.#slips('types', 10))
      .map((line) => (this.#slips('types', 10) ? line.replace(/: (ID!|Int|String|Owner)/, ': [$1]') : this.#random.once(4) ? line.replace(/: (String|Owner)$/, ': $1!') : line));
    const own = keyword === 'interface' && !this.#slips('types', 4) ? [] : this.#random.some(fields.filter((f) => !asked.some((line) => line.startsWith(f))));
    const written = [...implemented, ...this.#slip('types', 10, () => [this.#random.pick([...interfaces, 'Dog'])]), ...this.#slip('names', 20, () => ['Nod'])];
    const members = [...asked.map((line) => line + this.#directives(tags)), ...own.map((f) => this.#field(f)), ...this.#slip('names', 15, () => ['name: Int', 'name: Int'])];
    return `${keyword} ${name}${written.length > 0 ? ` implements ${written.join(' & ')}` : ''}${block(members)}`;
  }

  #field(name) {
    const args = this.#random.once(4) ? `(${this.#random.some(['first', 'where', 'by']).map((a) => this.#inputValue(a)).join(', ')}${this.#slips('names', 10) ? ', by: Int, by: Int' : ''})` : '';
    return `${name}${args}: ${this.#reference(outputs, inputs)}${this.#directives()}`;
  }

  #inputValue(name) {
    const type = this.#reference([...leaves, ...inputs.slice(0, 1)], objects);
    const isRequired = type.endsWith('!');
    const initial = !isRequired && this.#random.once(5) ? ' = null' : '';
    return `${name}: ${type}${initial}${(!isRequired || this.#faults === 'types') && this.#random.once(6) ? ' @deprecated' : ''}`;
  }

  #inputObject(name) {
    const isOneOf = this.#random.once(4);
    const members = this.#random.some(fields).map((f) => this.#inputValue(f));
    const written = isOneOf && this.#faults !== 'types' ? members.map((m) => m.replace(/!( |$)/, '$1').replace(' = null', '')) : members;
    return `input ${name}${isOneOf ? ' @oneOf' : ''}${block([...written, ...this.#slip('types', 6, () => [`self: ${name}!`]), ...this.#slip('names', 10, () => ['x: Int', 'x: ID'])])}`;
  }

  #reference(names, wrongKind) {
    const name = this.#slips('names', 25) ? this.#random.pick(['Unknown', 'Colur', 'Doggo', 'Strin']) : this.#slips('types', 25) ? this.#random.pick(wrongKind) : this.#random.pick(names);
    return this.#random.pick([name, name, `${name}!`, `[${name}]`, `[${name}!]!`]);
  }

  #directives(right = this.#faults === 'types' ? tags : rightDirectives) {
    if (!this.#random.once(8)) {
      return '';
    }
    return ` ${this.#slips('names', 2) ? this.#random.pick(wrongDirectives) : this.#random.pick(right)}`;
  }

  #extension() {
    const extra = `extra${this.#random.below(1000)}`;
    const wrong = this.#slips('names', 4);
    return this.#random.pick([
      () => `extend type ${wrong ? this.#random.pick(['Unknown', 'Animal', 'Colour', 'Cta']) : this.#random.pick(objects)} { ${this.#field(extra)} }`,
      () => `extend union Any = ${wrong ? 'Doog' : `Extra${extra}`}\ntype Extra${extra} { a: Int }`,
      () => `extend enum Colour { ${wrong ? 'RED RED' : extra.toUpperCase()} }`,
      () => `extend input ${wrong ? 'Day' : 'Filter'} { ${extra}: Int }`,
      () => `extend scalar ${wrong ? 'Dya' : 'Day'} @mark`,
      () => `extend interface ${wrong ? 'Nodes' : 'Animal'} ${this.#faults === 'types' ? `{ ${extra}: Int }` : '@mark'}`,
    ])();
  }
}

export const fuzzedSchemas = () =>
  Array.from({ length: 300 }, (_, i) => ({
    name: `generated schema ${i}`,
    document: new SchemaWriter(new Random(40_000 + i), ['none', 'types', 'names'][i % 3]).document(),
  }));

export const fuzzedRightSchemas = () => fuzzedSchemas().filter((generated) => recordSchema(generated).errors.length === 0);
