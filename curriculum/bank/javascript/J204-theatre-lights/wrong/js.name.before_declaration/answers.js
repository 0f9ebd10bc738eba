export function predictLoops() {
  return [[4, 4, 4], [10, 20, 30], ["red blue", "blue blue"]];
}

export function predictDimmers() {
  return [60, 70, 10, 60, false];
}

export function predictLate() {
  return ["red", "red", "red", "gold"];
}

export function predictLayers() {
  return ["pink", "grey", "pinkgreen", "pink"];
}
