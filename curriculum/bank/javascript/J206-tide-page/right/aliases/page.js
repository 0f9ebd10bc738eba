import { harbour, list, page, turnPage } from "./tides.js";
import { default as inFeet } from "./units.js";

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

export const report = () => {
  const { length } = list();
  return harbour + ": " + length + " tides";
};
