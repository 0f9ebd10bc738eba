import * as tides from "./tides.js";
import * as units from "./units.js";
import { harbour, list } from "./tides.js";

export function nextPage() {
  tides.turnPage();
  return tides.page;
}

export const heightInFeet = (metres) => units.default(metres);

export const title = () => `Tides of ${tides.harbour}`;

export function report() {
  return `${harbour}: ${list().length} tides`;
}
