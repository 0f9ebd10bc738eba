// A choir on tour. Each function works with a loop.

// ex-1: A for loop has a start, a condition that is asked before each round, and a step after it.
// Lesson section: Counting in a for loop
// Test: countdown from three
// Start here: three parts between the brackets of for.
export function countdown(from) {
  const numbers = [];
  return numbers;
}

// ex-2: for … of takes the values of a list one after the other; a sum is declared before the loop.
// Lesson section: The values one by one
// Test: distance adds all legs
// Start here: for … of gives you each leg.
export function distance(legs) {
  return 0;
}

// ex-3: return or break ends the loop at once, so nothing after the find is looked at.
// Lesson section: Leaving a loop early
// Test: firstLong finds the first of several
// Start here: what happens when the right leg is found?
export function firstLong(legs, limit) {
  return -1;
}

// ex-4: while repeats as long as its condition is true; something in it must change, or it never ends.
// Lesson section: As long as needed
// Test: weeksUntil of several weeks
// Start here: which two numbers change from week to week?
export function weeksUntil(start, goal) {
  return 0;
}
