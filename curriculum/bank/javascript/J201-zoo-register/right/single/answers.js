export function predictReading() {
  return ["Mo", "cat", "Mo", undefined, "seven"];
}

export function predictChanging() {
  return [7, 15, 6, false];
}

export function predictMissing() {
  return [undefined, 40, undefined, true, true, false];
}

export function predictWalking() {
  return [['3', 'owl', 'ape', 'yak'], [4, 7, 5, 1], 17, 4]
}
