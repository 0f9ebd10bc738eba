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
  const [...way] = stops;
  yield* way;
  yield* way.toReversed().slice(1);
}

export class Line {
  #stops = [];

  constructor(stops) {
    this.#stops.push(...stops);
  }

  [Symbol.iterator]() {
    return this.#stops.values();
  }
}
