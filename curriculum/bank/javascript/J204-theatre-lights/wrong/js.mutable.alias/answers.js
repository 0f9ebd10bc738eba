export function predictLoops() {
  return [[4, 4, 4], [10, 20, 30], ["red blue", "blue blue"]];
}

export function predictDimmers() {
  return [60, 70, 60, 50, true];
}

export function predictLate() {
  return ["blue", "red", "blue", "gold"];
}

export function predictLayers() {
  return ["pink", "grey", "pinkgreen", "pink"];
}
