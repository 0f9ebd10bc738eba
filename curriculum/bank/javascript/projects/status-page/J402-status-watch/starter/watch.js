// Asks the services and keeps the board up to date.

// ex-1: each failure becomes a value of its own, so that all can be awaited together.
// Lesson section: All at once, none lost
// Test: sweep records every answer
// Start here: start all, wait for all, then record in order.
export async function sweep(services, ask, board) {
  return [];
}

// ex-2: await in a loop makes rounds follow each other, with a wait in between.
// Lesson section: One sweep after the other
// Test: watch counts after each sweep
// Start here: a pause between two sweeps.
export async function watch(count, services, ask, board, pause) {
  return [];
}
