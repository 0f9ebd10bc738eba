// Your predictions about turnstile.js. Put a value in place of each "?".

// ex-1: === is true only for the same value of the same type; NaN is equal to nothing.
// Lesson section: Same value, same type
// Test: equal: text and number
// Start here: write the type above each value.
export function predictEqual() {
  return [
    "?", // a
    "?", // b
    "?", // c
    "?", // d
  ];
}

// ex-2: in a condition false, 0, "", null, undefined and NaN count as false, and nothing else.
// Lesson section: Few are false
// Test: truthy: numbers and texts
// Start here: is it one of the six?
export function predictTruthy() {
  return [
    "?", // zero
    "?", // text
    "?", // empty
    "?", // list
    "?", // nothing
  ];
}

// ex-3: &&, || and ?? give back one of their sides, and not only true or false.
// Lesson section: One of the two sides
// Test: chosen: or and and
// Start here: which side is the result?
export function predictChosen() {
  return [
    "?", // or
    "?", // and
    "?", // nullish
    "?", // chain
  ];
}

// ex-4: of a chain of conditions the first true one decides; ! turns a truth value around.
// Lesson section: The first that is true
// Test: branches: zero and a text
// Start here: stop at the first condition that holds.
export function predictBranches() {
  return [
    "?", // gate(0)
    "?", // gate("0")
    "?", // gate(65)
    "?", // gate(undefined)
  ];
}
