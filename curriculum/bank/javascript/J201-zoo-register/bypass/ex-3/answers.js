export function predictReading() {
  return ["Mo", "cat", "Mo", undefined, "seven"];
}

export function predictChanging() {
  return [7, 15, 6, false];
}

export function predictMissing() {
  const bear = { food: undefined, weight: 0 };
  return [undefined, 40, undefined, "food" in bear, "weight" in bear, "home" in bear];
}

export function predictWalking() {
  return [["3", "owl", "ape", "yak"], [4, 7, 5, 1], 17, 4];
}
