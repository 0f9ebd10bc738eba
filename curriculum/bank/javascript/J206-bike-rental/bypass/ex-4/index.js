import * as rental from "./rental.js";
import round from "./round.js";

export const cost = (kind, hours) => rental.cost(kind, hours);
export const quote = (kind, hours) => rental.quote(kind, hours);
export const label = (kind) => rental.label(kind);
export const nicely = (cents) => round(cents);
