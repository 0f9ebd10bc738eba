export function predictPlus() {
  return ["42", "6kg", 8, 10];
}

export function predictDivide() {
  return [3.5, 3, 1, 2];
}

export function predictConvert() {
  return [3.5, NaN, 3, 1];
}

export function predictRound() {
  return [1, 2, 1.5, false];
}
