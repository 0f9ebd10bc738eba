import { test } from "node:test";
import assert from "node:assert/strict";
import * as tides from "../src/tides.js";
import { heightInFeet, nextPage, report, title } from "../src/page.js";

const askedWhileLoading = tides.asked;

// ex-1
test("nextPage goes one page further", () => {
  tides.moveTo("Cork");
  assert.equal(nextPage(), 2, "called nextPage() on page 1");
  assert.equal(nextPage(), 3, "called nextPage() on page 2");
});

test("nextPage turns the page of tides.js", () => {
  tides.moveTo("Cork");
  nextPage();
  assert.equal(tides.page, 2, "called nextPage() on page 1: the page of tides.js");
});

test("nextPage begins anew in another harbour", () => {
  tides.moveTo("Cork");
  nextPage();
  tides.moveTo("Brest");
  assert.equal(nextPage(), 2, 'called nextPage(), then moveTo("Brest"), then nextPage()');
});

// ex-2
test("heightInFeet converts", () => {
  assert.equal(heightInFeet(2), "6.6 ft", "called heightInFeet(2)");
  assert.equal(heightInFeet(10), "32.8 ft", "called heightInFeet(10)");
});

test("heightInFeet of nothing", () => {
  assert.equal(heightInFeet(0), "0.0 ft", "called heightInFeet(0)");
});

test("heightInFeet leaves the work to units.js", () => {
  const code = String(heightInFeet).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  assert.doesNotMatch(code, /3\.28|toFixed/, "called heightInFeet(...): is the conversion written a second time?");
});

// ex-3
test("title of the first harbour", () => {
  tides.moveTo("Cork");
  assert.equal(title(), "Tides of Cork", "called title() in Cork");
});

test("title follows the harbour", () => {
  tides.moveTo("Brest");
  assert.equal(title(), "Tides of Brest", 'called moveTo("Brest"), then title()');
});

// ex-4
test("report is a function", () => {
  assert.equal(typeof report, "function", "called import of page.js: the type of report");
});

test("report counts the tides of the moment", () => {
  tides.moveTo("Cork");
  const first = report();
  tides.moveTo("Brest");
  assert.deepEqual([first, report()], ["Cork: 3 tides", "Brest: 2 tides"], "called report() in Cork and in Brest");
});

test("report does nothing while loading", () => {
  assert.equal(askedWhileLoading, 0, "called import of page.js: how often the list of tides was asked for");
});
