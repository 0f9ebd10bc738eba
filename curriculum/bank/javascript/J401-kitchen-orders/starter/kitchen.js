// Orders in a restaurant kitchen: promises, without async and await.

// ex-1: then gives a new promise of what its callback gives back.
// Lesson section: Afterwards: then
// Test: served waits for the dish
// Start here: when is there a dish?
export function served(order) {
  return `${order}, served`;
}

// ex-2: A promise that a callback gives back is waited for, if it is given back.
// Lesson section: One after the other
// Test: chain gives both dishes
// Start here: when may the second cook begin?
export function chain(cook, names) {
  return Promise.resolve([]);
}

// ex-3: catch gives a new promise; what its callback gives back makes it succeed, what it throws makes it fail.
// Lesson section: Failing: catch
// Test: orElse gives the dish
// Start here: for which errors is there an answer?
export function orElse(order, spare) {
  return order;
}

// ex-4: Promise.all waits for all and keeps the order of the array; one failure is a failure of the whole.
// Lesson section: All together: all
// Test: table keeps the order of the array
// Start here: one call for all of them.
export function table(orders) {
  return orders;
}

// ex-5: Promise.allSettled waits for all and reports on each, whether it succeeded or not.
// Lesson section: Each for itself: allSettled
// Test: ready reports on each
// Start here: a report on each of them.
export function ready(orders) {
  return Promise.resolve({ dishes: [], failed: 0 });
}
