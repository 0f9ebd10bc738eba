// Flight strips in the tower. Take values apart by patterns: no index, no dot behind a flight.

// ex-1: A pattern in square brackets gives names to the items of an array, in their order.
// Lesson section: Arrays by position
// Test: bounds has the lower height first
// Start here: a pattern in square brackets.
export function bounds(heights) {
  return heights;
}

// ex-2: A pattern in braces gives names to properties; a default stands in for undefined.
// Lesson section: Objects by key
// Test: title of a flight with a gate
// Start here: a pattern in braces, in the parameter list.
export function title(flight) {
  return "";
}

// ex-3: A pattern may stand where a name would; what it takes apart needs a default if it may be missing.
// Lesson section: A pattern in a pattern
// Test: runway of a flight with a plan
// Start here: a pattern inside of a pattern.
export function runway(flight) {
  return "none";
}

// ex-4: three dots in front of the last name gather all that is left.
// Lesson section: The others
// Test: leaders of five flights
// Start here: three dots in the parameter list.
export function leaders(first, second) {
  return { next: [first, second], waiting: [] };
}

// ex-5: A pattern with a rest takes one key out and gathers the others in a new object.
// Lesson section: All but one
// Test: masked leaves the pilot out
// Start here: three dots in a pattern.
export function masked(flight) {
  return flight;
}
