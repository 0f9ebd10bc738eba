import { rate } from "./rates.js";
import nicely from "./round.js";

const TABLE = { city: 300, cargo: 750, kids: 150 };

export function cost(kind, hours) {
  if (!(kind in TABLE)) throw new RangeError(`no such bike: ${kind}`);
  return TABLE[kind] * hours;
}

export function quote(kind, hours) {
  return nicely(cost(kind, hours));
}

export function label(kind) {
  return `${kind} bike`;
}
