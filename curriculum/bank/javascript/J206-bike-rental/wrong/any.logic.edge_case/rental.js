import { rate } from "./rates.js";
import nicely from "./round.js";

export function cost(kind, hours) {
  return rate(kind) * hours;
}

export function quote(kind, hours) {
  return nicely(cost(kind, 1)) * hours;
}

export function label(kind) {
  return `${kind} bike`;
}
