export function predictLoops() {
  return [[4, 4, 4], [10, 20, 30], ["red blue", "blue blue"]];
}

export function predictDimmers() {
  return [50 + 10, 50 + 20, 20 - 10, 70 - 10, false];
}

export function predictLate() {
  return ["blue", "red", "blue", "gold"];
}

export function predictLayers() {
  return ["pink", "grey", "pinkgreen", "pink"];
}
