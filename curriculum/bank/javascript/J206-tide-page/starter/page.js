// The page with the tides. Here are four faults.
import { harbour, list, page } from "./tides.js";
import * as feet from "./units.js";

const place = harbour;

// ex-1: an imported name can be read, but only its own module can assign to it.
// Lesson section: Only its owner may change it
// Test: nextPage goes one page further
// Start here: who may change the number of the page?
export function nextPage() {
  page += 1;
  return page;
}

// ex-2: import * gives an object with all exports; the default export is its property named default.
// Lesson section: A namespace is no function
// Test: heightInFeet converts
// Start here: what does the import above give you?
export function heightInFeet(metres) {
  return feet(metres);
}

// ex-3: an imported name is live; a constant made from it at the start keeps the old value.
// Lesson section: A copy does not follow
// Test: title of the first harbour
// Start here: when did place get its value?
export function title() {
  return `Tides of ${place}`;
}

// ex-4: the top level of a module runs once, when it is loaded; what should happen later belongs into a function.
// Lesson section: What happens at loading
// Test: report is a function
// Start here: when is this worked out?
export const report = `${harbour}: ${list().length} tides`;
