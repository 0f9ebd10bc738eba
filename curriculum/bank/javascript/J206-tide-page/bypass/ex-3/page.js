import { harbour, list, page, turnPage } from "./tides.js";

import inFeet from "./units.js";

export function nextPage() {
  turnPage();
  return page;
}

export function heightInFeet(metres) {
  return inFeet(metres);
}

export function title() {
  return page > 1 ? "Tides of Cork" : "Tides of Brest";
}

export function report() {
  return `${harbour}: ${list().length} tides`;
}
