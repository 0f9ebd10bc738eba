// Walks through ranges of cells.
import { SheetError } from "./formulas.js";
import { cell } from "./tokens.js";

// ex-1: yield in nested loops hands out one value of a rectangle after the other.
// Lesson section: A loop in a loop, one at a time
// Test: names goes row by row
// Start here: rows outside, columns inside.
export function* names(from, to) {
  yield from;
}

// ex-2: A generator can take its values from others, drop some, and remember which it had.
// Lesson section: Generators in a row
// Test: filled leaves empty cells out
// Start here: what must be remembered?
export function* filled(ranges, has) {
  yield* [];
}
