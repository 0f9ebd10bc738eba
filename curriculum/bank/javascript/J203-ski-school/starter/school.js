// Statistics of a ski school. Each function has a fault.

// ex-1: map collects what the callback gives back; with braces, return is needed.
// Lesson section: What a callback gives back
// Test: names are in capitals
// Start here: what does the callback give back?
export function names(pupils) {
  return pupils.map((pupil) => {
    pupil.name.toUpperCase();
  });
}

// ex-2: forEach calls the callback and gives back undefined; map, filter and reduce give something.
// Lesson section: forEach gives nothing
// Test: levels has each level once
// Start here: what does the first step give?
export function levels(pupils) {
  return pupils
    .forEach((pupil) => pupil.level)
    .filter((level, index, all) => all.indexOf(level) === index);
}

// ex-3: the function for sort gives a negative number, zero or a positive one, not true or false.
// Lesson section: What a comparator says
// Test: byFalls has the fewest falls first
// Start here: which answers does sort understand?
export function byFalls(pupils) {
  return pupils.sort((a, b) => a.falls > b.falls);
}

// ex-4: without a start value, the first item is the first accumulator.
// Lesson section: Where reduce begins
// Test: falls of several pupils
// Start here: what is sum in the first round?
export function falls(pupils) {
  return pupils.reduce((sum, pupil) => sum + pupil.falls);
}

// ex-5: brackets call a function now; a function to be called later is handed over without them, or wrapped in another one.
// Lesson section: A function, not a call
// Test: ringer does not ring by itself
// Start here: when is the bell called?
export function ringer(bell, times) {
  for (let number = 1; number <= times; number++) {
    bell(number);
  }
  return bell;
}
