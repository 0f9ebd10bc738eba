import { truthy } from "./turnstile.js";

export function predictEqual() {
  return [false, true, false, false];
}

export function predictTruthy() {
  return truthy();
}

export function predictChosen() {
  return ["closed", 7, "", "last"];
}

export function predictBranches() {
  return ["wait", "ticket", "senior", "who?"];
}
