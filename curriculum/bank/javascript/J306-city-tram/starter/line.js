// Sequences on a tram line.

// ex-1: yield hands a value out and waits; a loop without end is fine in a generator.
// Lesson section: One value at a time
// Test: times goes on in steps
// Start here: a loop that never ends by itself.
export function* times(first, every) {
  yield first;
}

// ex-2: for … of asks for the next value before each round; whoever must not ask has to stop before that.
// Lesson section: Stopping in time
// Test: take hands on the first values
// Start here: when must it stop asking?
export function* take(count, iterable) {
  yield* iterable;
}

// ex-3: A generator keeps its variables between two values, such as the value before.
// Lesson section: Remembering the last one
// Test: pairs are neighbours
// Start here: what must be remembered?
export function* pairs(stops) {
  yield stops;
}

// ex-4: yield* hands on all values of another iterable.
// Lesson section: Passing on
// Test: there goes there and back
// Start here: two sequences, one after the other.
export function* there(stops) {
  yield* stops;
}

// ex-5: an object with a method [Symbol.iterator] can be walked through; each walk gets a new iterator.
// Lesson section: Iterable by a method
// Test: Line can be walked through
// Start here: which method does for … of look for?
export class Line {
  constructor(stops) {
    this.stops = stops;
  }
}
