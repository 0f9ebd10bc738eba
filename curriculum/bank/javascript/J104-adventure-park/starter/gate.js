// At the gate of an adventure park.

// ex-1: === asks for the same value of the same type and converts nothing.
// Lesson section: The same, strictly
// Test: sameCode of equal codes
// Start here: one comparison is enough.
export function sameCode(typed, code) {
  return true;
}

// ex-2: in a condition, "", 0, null, undefined and NaN count as false, nearly all else as true.
// Lesson section: True enough
// Test: greeting of a visitor with a name
// Start here: what counts as false in an if?
export function greeting(name) {
  return "Hello!";
}

// ex-3: ?? takes its right side for null and undefined only; || does so for 0 and "" as well.
// Lesson section: Only if there is nothing
// Test: places of some
// Start here: which operator keeps a zero?
export function places(free) {
  return "unknown";
}

// ex-4: in if … else if, the first condition that is true decides; the rest is skipped.
// Lesson section: One case after the other
// Test: fare of small children
// Start here: begin with the youngest.
export function fare(age) {
  return 0;
}
