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
  return `Tides of ${harbour}`;
}

const text = `${harbour}: ${list().length} tides`;

export const report = () => text;
