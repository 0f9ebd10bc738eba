export function* times(first, every) {
  let minute = first;
  while (true) {
    yield minute;
    minute += every;
  }
}

export function* take(count, iterable) {
  let left = count;
  if (left <= 0) {
    return;
  }
  for (const value of iterable) {
    yield value;
    left -= 1;
    if (left === 0) {
      return;
    }
  }
}

export function* pairs(stops) {
  const all = [...stops];
  for (let i = 1; i < all.length; i++) yield [all[i - 1], all[i]];
}

export function* there(stops) {
  const all = [...stops];
  yield* all;
  yield* all.slice(0, -1).reverse();
}

export class Line {
  #stops;

  constructor(stops) {
    this.#stops = [...stops];
  }

  *[Symbol.iterator]() {
    yield* this.#stops;
  }
}
