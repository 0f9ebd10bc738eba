export function predictEqual() {
  return ["12" === 12, true, NaN === NaN, false];
}

export function predictTruthy() {
  return [false, true, false, true, false];
}

export function predictChosen() {
  return ["closed", 7, "", "last"];
}

export function predictBranches() {
  return ["wait", "ticket", "senior", "who?"];
}
