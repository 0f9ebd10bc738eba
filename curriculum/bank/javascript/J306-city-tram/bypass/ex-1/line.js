export function* times(first, every) {
  yield* Array.from({ length: 500 }, (_, i) => first + i * every);
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
  let started = false;
  let before;
  for (const stop of stops) {
    if (started) {
      yield [before, stop];
    }
    started = true;
    before = stop;
  }
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
