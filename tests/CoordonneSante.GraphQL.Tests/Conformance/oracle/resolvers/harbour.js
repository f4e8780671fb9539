import { readFileSync } from 'node:fs';

const data = JSON.parse(readFileSync(new URL('../schemas/harbour.json', import.meta.url), 'utf8'));
const feetInAMetre = 3.25; // Not the true figure: this one is exact in binary, so that both sides multiply alike.

const boats = data.boats.map((kept) => ({
  ...kept,
  kept,
  length: ({ unit }) => (unit === 'FOOT' ? kept.length * feetInAMetre : kept.length),
  skipper: () => person(kept.skipper),
  sisterShip: () => boat(kept.sisterShip),
  tags: ({ first, prefix }) => kept.tags?.filter((tag) => tag.startsWith(prefix ?? '')).slice(0, first ?? undefined),
  power: ({ unit }) => (unit === 'HORSE' ? kept.power * 2 : kept.power),
}));

const people = data.people.map((kept) => ({
  ...kept,
  friend: () => person(kept.friend),
  boats: ({ kind }) => boats.filter((b) => b.kept.skipper === kept.id && isOfKind(b, kind)),
}));

const place = {
  __typename: 'Harbour',
  name: data.name,
  depth: data.depth,
  quays: data.quays.map((quay) => ({ ...quay, berths: () => quay.berths.map(boat) })),
};

const person = (id) => people.find((p) => p.id === id) ?? null;
const boat = (name) => boats.find((b) => b.name === name) ?? null;
const isOfKind = (b, kind) => kind == null || b.__typename === (kind === 'SAIL' ? 'SailBoat' : 'MotorBoat');

/** Whether the boat passes the filter's own fields and, when `any` is given, one of its filters. */
const passes = (b, where) =>
  (where.name == null || b.name.startsWith(where.name)) &&
  isOfKind(b, where.kind) &&
  (where.flags == null || where.flags.includes(b.flag)) &&
  (where.minLength == null || b.kept.length >= where.minLength) &&
  (where.builtAfter == null || (b.built != null && b.built > where.builtAfter)) &&
  (where.any == null || where.any.some((filter) => passes(b, filter)));

function pick(by) {
  if ('boatName' in by) {
    return boat(by.boatName);
  }
  return 'personId' in by ? person(by.personId) : boats.find((b) => passes(b, by.filter)) ?? null;
}

/** The root value of the harbour schema. */
export const harbour = {
  harbour: () => place,
  oldHarbour: () => place,
  boat: ({ name }) => boat(name),
  boats: ({ kind, longerThan, first }) =>
    boats.filter((b) => isOfKind(b, kind) && b.kept.length > (longerThan ?? 0)).slice(0, first ?? undefined),
  sailBoat: ({ name }) => boats.find((b) => b.name === name && isOfKind(b, 'SAIL')) ?? null,
  arrivals: () => [boats[0], null, people[0], boats[2], people[1]],
  named: () => [place, boats[0], people[0]],
  search: ({ where }) => (where == null ? null : boats.filter((b) => passes(b, where))),
  pick: ({ by }) => pick(by),
  person: ({ id }) => person(id),
  registry: ({ book, day }) => (book == null ? null : `${book.title}:${book.pages}:${book.owner ?? '-'}:${day ?? '-'}`),
};
