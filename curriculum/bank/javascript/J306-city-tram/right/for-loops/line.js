export function* times(first, every) {
  for (let round = 0; ; round++) yield first + round * every;
}

export function* take(count, iterable) {
  const iterator = iterable[Symbol.iterator]();
  for (let i = 0; i < count; i++) {
    const { value, done } = iterator.next();
    if (done) return;
    yield value;
  }
}

export function* pairs(stops) {
  const iterator = stops[Symbol.iterator]();
  let { value: before, done } = iterator.next();
  if (done) return;
  for (let step = iterator.next(); !step.done; step = iterator.next()) {
    yield [before, step.value];
    before = step.value;
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
