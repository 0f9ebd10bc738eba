export function predictEqual() {
  return [true, true, false, true];
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
