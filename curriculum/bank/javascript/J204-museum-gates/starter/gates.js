// Gates of a museum. No variables that change outside of the functions.

// ex-1: an inner function keeps the variables of the call in which it was made.
// Lesson section: A variable that lives on
// Test: makeCounter counts up
// Start here: what lives on when the call is over?
export function makeCounter(start) {
  return () => start;
}

// ex-2: A function that is made with a setting remembers it for all of its calls.
// Lesson section: Settings first, data later
// Test: discount takes the percentage off
// Start here: give back a function that takes the price.
export function discount(percent) {
  return (cents) => cents;
}

// ex-3: A closure can keep a state between calls, such as whether something was done already.
// Lesson section: Remembering what happened
// Test: once calls the job a single time
// Start here: what must be remembered?
export function once(job) {
  return job;
}

// ex-4: several functions made in one call share its variables; nothing else can reach them.
// Lesson section: A closed room with two doors
// Test: makeLog remembers in order
// Start here: one array, two functions.
export function makeLog(most) {
  return {
    add(text) {},
    list() {
      return [];
    },
  };
}
