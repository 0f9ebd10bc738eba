export function predictTurns() {
  return ["doors open", "track 1", "track 2", "mind the gap", "train leaves"];
}

export function predictQueues() {
  return ["code", "promise one", "promise two", "timer one", "promise in timer", "timer two"];
}

export function predictThens() {
  return ["inside", "still inside", "outside", "a go", "b go", "a again"];
}

export function predictErrors() {
  return ["north", new Error("points frozen").message, "sorry", "bus", "end"];
}
