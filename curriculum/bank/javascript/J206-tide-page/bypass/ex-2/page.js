import { harbour, list, page, turnPage } from "./tides.js";

import inFeet from "./units.js";

export function nextPage() {
  turnPage();
  return page;
}

export function heightInFeet(metres) {
  return `${(metres * 3.28).toFixed(1)} ft`;
}

export function title() {
  return `Tides of ${harbour}`;
}

export function report() {
  return `${harbour}: ${list().length} tides`;
}
