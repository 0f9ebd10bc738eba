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
    if (left === 0) {
      return;
    }
    yield value;
    left -= 1;
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
