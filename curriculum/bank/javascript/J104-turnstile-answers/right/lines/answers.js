export function predictEqual() {
  return [false, true, false, false];
}

export function predictTruthy() {
  return [
    false, // zero
    true, // text
    false, // empty
    true, // list
    false, // nothing
  ];
}

export function predictChosen() {
  return ["closed", 7, "", "last"];
}

export function predictBranches() {
  return ["wait", "ticket", "senior", "who?"];
}
