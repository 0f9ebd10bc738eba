import { rate } from "./rates.js";

import nicely from "./round.js";

export function cost(kind, hours) {
  return rate(kind) * hours;
}

export function quote(kind, hours) {
  return Math.ceil(cost(kind, hours) / 50) * 50;
}

export function label(kind) {
  return `${kind} bike`;
}
