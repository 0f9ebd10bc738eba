// Works formulas out, from the left to the right.
import { tokens } from "./tokens.js";

// ex-1: A class that extends Error carries what a program wants to know, beside the message for people.
// Lesson section: An error with a code
// Test: SheetError has message, name and code
// Start here: message, name, code.
export class SheetError extends Error {}

// ex-2: each kind of failure gets its own code, and an unknown error goes on.
// Lesson section: Which error for whom
// Test: evaluate goes from the left to the right
// Start here: values at even places, signs at odd ones.
export function evaluate(formula, valueOf, where) {
  return NaN;
}
