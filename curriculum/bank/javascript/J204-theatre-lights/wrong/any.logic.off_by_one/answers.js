export function predictLoops() {
  return [[3, 3, 3], [10, 20, 30], ["red red", "blue blue"]];
}

export function predictDimmers() {
  return [60, 70, 10, 60, false];
}

export function predictLate() {
  return ["blue", "red", "blue", "gold"];
}

export function predictLayers() {
  return ["pink", "grey", "pinkgreen", "pink"];
}
