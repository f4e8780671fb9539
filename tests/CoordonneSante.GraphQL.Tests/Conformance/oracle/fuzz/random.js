/** Random choices that a seed determines: the same on every machine. */
export class Random {
  #state;

  constructor(seed) {
    this.#state = (seed * 2654435761 + 1) >>> 0;
  }

  /** An integer from 0 to below `limit`, by a 32-bit xorshift. */
  below(limit) {
    let x = this.#state || 1;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x >>> 0;
    return this.#state % limit;
  }

  /** True once in `times`. */
  once(times) {
    return this.below(times) === 0;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** From `least` to `most` results of `make`. */
  several(least, most, make) {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, i) => make(i));
  }

  /** Some of the list's items, in its order; at least one when the list has any. */
  some(list, oneIn = 2) {
    const chosen = list.filter(() => this.once(oneIn));
    return chosen.length > 0 || list.length === 0 ? chosen : [this.pick(list)];
  }
}
