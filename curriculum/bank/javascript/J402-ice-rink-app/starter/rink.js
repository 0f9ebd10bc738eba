// The app of an ice rink. Every service gives a promise back.

// ex-1: await takes the value out of a promise; meanwhile other code may run.
// Lesson section: Waiting for a value
// Test: welcome names person and club
// Start here: what does load give back?
export async function welcome(load, id) {
  const person = load(id);
  return `${person.name} of ${person.club}`;
}

// ex-2: promises that are made before they are awaited run at the same time.
// Lesson section: All at once
// Test: prices keeps the order of the items
// Start here: start all of them, then wait.
export async function prices(fetchPrice, items) {
  return [];
}

// ex-3: A try block with an await catches a rejection, as it would an error.
// Lesson section: Trying again
// Test: retry gives the first good result
// Start here: after which try must the error be let go?
export async function retry(job, times) {
  return job();
}

// ex-4: return without await hands the promise out of the try block; its failure is not caught there.
// Lesson section: Caught, or past the catch
// Test: orNull gives the result
// Start here: is the promise awaited where you catch?
export async function orNull(job) {
  return job();
}

// ex-5: an await in a for loop holds up the next round; forEach does not wait.
// Lesson section: One after the other
// Test: rounds collects the results
// Start here: which kind of loop waits?
export async function rounds(run, count) {
  return [];
}
