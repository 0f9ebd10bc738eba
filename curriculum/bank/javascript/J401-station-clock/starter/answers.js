// Your predictions about station.js. One text for each "?", in the right order.

// ex-1: A callback is never called in the middle of running code; the code comes to its end first.
// Lesson section: First the running code
// Test: turns: what the running code says
// Start here: what is said before the function is left?
export function predictTurns() {
  return ["?", "?", "?", "?", "?"];
}

// ex-2: callbacks of promises come before those of timers; all of them, also those that are added meanwhile.
// Lesson section: Two queues
// Test: queues: up to the promises
// Start here: keep two lists on paper.
export function predictQueues() {
  return ["?", "?", "?", "?", "?", "?"];
}

// ex-3: each then waits for the promise before it; two chains take turns.
// Lesson section: Step by step
// Test: thens: what is said at once
// Start here: go round by round.
export function predictThens() {
  return ["?", "?", "?", "?", "?", "?"];
}

// ex-4: A rejection skips then callbacks until the next catch; after that all is well again.
// Lesson section: The way of an error
// Test: errors: up to the catch
// Start here: fulfilled or rejected, link by link?
export function predictErrors() {
  return ["?", "?", "?", "?", "?"];
}
