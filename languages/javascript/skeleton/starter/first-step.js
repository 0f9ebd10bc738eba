// Say in one line whose program this is.

// ex-1: the one first principle of this unit.
// Lesson section: One principle a section
// Test: first step of a usual value
// Start here: what to write first.
export function firstStep(value) {
  return undefined;
}
