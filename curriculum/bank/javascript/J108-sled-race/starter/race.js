// Dog sled race. No function may change the array that it is given.

// ex-1: slice gives a new array with a part of the old one; negative positions count from the end.
// Lesson section: Parts of an array
// Test: lastThree of many
// Start here: how do you count from the end?
export function lastThree(times) {
  return times;
}

// ex-2: sort compares texts unless it is given a function that compares, and it changes the array itself.
// Lesson section: Numbers in order
// Test: ranked has the shortest first
// Start here: try [10, 9].sort() in Node first.
export function ranked(times) {
  return times.sort();
}

// ex-3: push and unshift change the array; a new one is made with spread or concat.
// Lesson section: Adding to a copy
// Test: withJoker puts the joker in front
// Start here: put a new array together.
export function withJoker(names, joker) {
  names.unshift(joker);
  return names;
}

// ex-4: indexOf gives the position of the first match, or -1 if there is none.
// Lesson section: Where it is
// Test: without drops the first match
// Start here: at which position is it, if at all?
export function without(names, name) {
  return names;
}

// ex-5: reading at a position that does not exist gives undefined, and counting on with it gives NaN.
// Lesson section: Beyond the borders
// Test: gap between last and first
// Start here: what if there is no first time?
export function gap(times) {
  return times[times.length] - times[0];
}
