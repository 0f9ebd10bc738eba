export function predictLoops() {
  return [[4, 4, 4], [10, 20, 30], ["red blue", "blue blue"]];
}

export function predictDimmers() {
  return [
    60, // stage.up()
    70, // stage.up() again
    10, // hall.down()
    60, // stage.down()
    false, // hall.up === stage.up
  ];
}

export function predictLate() {
  return ["blue", "red", "blue", "gold"];
}

export function predictLayers() {
  return ["pink", "grey", "pinkgreen", "pink"];
}
