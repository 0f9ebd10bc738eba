// The queue of the support desk: four more functions. See desk.js for how it is done.

// ex-1: shift takes the first item out and gives it back, pop the last; both give undefined for an empty array.
// Lesson section: In front and at the end
// Test: takeNext gives the first name
// Start here: which method takes out the first item?
export function takeNext(names, levels) {
  return names[0];
}

// ex-2: splice takes out as many items as you say, beginning at a position.
// Lesson section: Out of the middle
// Test: cancel takes a ticket out of the middle
// Start here: find the position before you change anything.
export function cancel(names, levels, name) {
  return false;
}

// ex-3: to find the largest, remember the position of the best one so far and compare each with it.
// Lesson section: The best so far
// Test: urgent is the first of the highest
// Start here: remember a position, not a name.
export function urgent(names, levels) {
  return names[0];
}

// ex-4: splice without a second number takes out everything from a position on and gives it back.
// Lesson section: The rest of an array
// Test: cut gives the names that go
// Start here: what does splice give back?
export function cut(names, levels, most) {
  return [];
}
