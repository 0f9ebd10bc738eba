export function predictReading() {
  return [
    "Mo", // animal.name
    "cat", // animal[name]
    "Mo", // animal["na" + "me"]
    undefined, // animal.kind
    "seven", // animal[7]
  ];
}

export function predictChanging() {
  return [7, 15, 6, false];
}

export function predictMissing() {
  return [undefined, 40, undefined, true, true, false];
}

export function predictWalking() {
  return [["3", "owl", "ape", "yak"], [4, 7, 5, 1], 17, 4];
}
