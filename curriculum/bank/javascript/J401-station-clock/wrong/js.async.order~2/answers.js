export function predictTurns() {
  return ["doors open", "track 1", "track 2", "mind the gap", "train leaves"];
}

export function predictQueues() {
  return ["code", "promise one", "promise two", "timer one", "timer two", "promise in timer"];
}

export function predictThens() {
  return ["inside", "still inside", "outside", "a go", "b go", "a again"];
}

export function predictErrors() {
  return ["north", "points frozen", "sorry", "bus", "end"];
}
