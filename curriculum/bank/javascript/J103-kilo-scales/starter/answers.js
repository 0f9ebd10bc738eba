// Your predictions about scales.js. Put a value in place of each "?".

// ex-1: A plus joins as soon as one side is text; other signs convert texts to numbers.
// Lesson section: Adding or joining
// Test: plus: joined
// Start here: note the type of each result.
export function predictPlus() {
  return [
    "?", // a
    "?", // b
    "?", // c
    "?", // d
  ];
}

// ex-2: / keeps the fraction, % gives what is left over, and Math.floor rounds down.
// Lesson section: Quotient and remainder
// Test: divide: quotients
// Start here: quotient, whole part, rest.
export function predictDivide() {
  return [
    "?", // a
    "?", // b
    "?", // c
    "?", // d
  ];
}

// ex-3: Number wants the whole text, parseInt reads as far as it can, and what is no number is NaN.
// Lesson section: From text to number
// Test: convert: Number
// Start here: the whole text, or only its front?
export function predictConvert() {
  return [
    "?", // a
    "?", // b
    "?", // c
    "?", // d
  ];
}

// ex-4: Math.round and its relatives give numbers, toFixed gives text.
// Lesson section: Rounding, and how it looks
// Test: round: whole numbers
// Start here: number or text?
export function predictRound() {
  return [
    "?", // a
    "?", // b
    "?", // c
    "?", // d
  ];
}
