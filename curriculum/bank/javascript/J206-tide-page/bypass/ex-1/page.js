import { harbour, list, page, turnPage } from "./tides.js";
import inFeet from "./units.js";

let own = 1;

export function nextPage() {
  own += 1;
  return own;
}

export function heightInFeet(metres) {
  return inFeet(metres);
}

export function title() {
  return `Tides of ${harbour}`;
}

export function report() {
  return `${harbour}: ${list().length} tides`;
}
