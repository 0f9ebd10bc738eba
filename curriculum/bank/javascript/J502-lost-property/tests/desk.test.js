import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fee, isEntry, label, readEntries, shelf } from "../src/desk.ts";

// What is written, without comments, and its words without texts: in the program that runs, the types are gone.
const SOURCE = readFileSync(new URL("../src/desk.ts", import.meta.url), "utf8").replace(/\/\/.*|\/\*[^]*?\*\//g, "");
const WORDS = SOURCE.replace(/"[^"\n]*"|'[^'\n]*'/g, '""');

// The word as, but neither a property such as `it.as` nor `as const`.
const AS = /(?<!\.)\bas\b(?!\s+const\b)/;

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("fee of a text in euros", () => {
  assert.equal(fee("4.50"), 450);
  assert.equal(fee("12"), 1200);
  assert.equal(fee("0"), 0);
  assert.equal(fee("1.15"), 115);
  assert.equal(fee("1.10"), 110);
});

test("fee of a number in cents", () => {
  assert.equal(fee(450), 450);
  assert.equal(fee(0), 0);
});

test("fee asks for the type", () => {
  assert.match(code(fee), /\btypeof\b/, "called fee: its code should ask with typeof");
});

// ex-2
test("shelf in the rack", () => {
  assert.equal(shelf(3), "shelf 3");
});

test("shelf at the beginning of the rack", () => {
  assert.equal(shelf(0), "shelf 0");
});

test("shelf without a place", () => {
  assert.equal(shelf(undefined), "not stored");
  assert.equal(shelf(), "not stored");
});

// ex-3
test("label of a bag", () => {
  assert.equal(label({ name: "Rucksack", litres: 30 }), "Rucksack, 30 litres");
});

test("label of an empty bag", () => {
  assert.equal(label({ name: "Purse", litres: 0 }), "Purse, 0 litres");
});

test("label of an umbrella", () => {
  assert.equal(label({ name: "Knirps", colour: "red" }), "Knirps, red");
  assert.equal(label({ name: "Parasol", colour: "" }), "Parasol, ");
});

test("label asks who has the property", () => {
  // In label itself, or in a function that it calls.
  const asked = /["'`](?:litres|colour)["'`]\s*in\b/;
  assert.match(SOURCE, asked, "called nothing: looked for the question with in that label asks");
  assert.doesNotMatch(WORDS, AS, "called nothing: looked for the word as");
});

// ex-4
test("isEntry knows an entry", () => {
  assert.equal(isEntry({ number: 7, name: "hat" }), true);
  assert.equal(isEntry({ number: 0, name: "", found: "line 4" }), true);
  assert.match(WORDS, /\bisEntry\b[^{;]*\bis\s+Entry\b/, "called nothing: read the head of isEntry");
});

test("isEntry refuses what is no object", () => {
  assert.equal(isEntry(null), false);
  assert.equal(isEntry(undefined), false);
  assert.equal(isEntry("hat"), false);
  assert.equal(isEntry(7), false);
});

test("isEntry refuses objects that lack something", () => {
  assert.equal(isEntry({}), false);
  assert.equal(isEntry([]), false);
  assert.equal(isEntry({ number: 7 }), false);
  assert.equal(isEntry({ name: "hat" }), false);
  assert.equal(isEntry({ number: "7", name: "hat" }), false);
  assert.equal(isEntry({ number: null, name: "hat" }), false);
  assert.equal(isEntry({ number: 7, name: null }), false);
  assert.equal(isEntry({ number: 7, name: 5 }), false);
});

test("readEntries keeps the entries", () => {
  assert.deepEqual(readEntries('[{"number":7,"name":"hat"},null,{"number":"8","name":"map"},{"number":9,"name":"cap"}]'), [{ number: 7, name: "hat" }, { number: 9, name: "cap" }]);
  const [key, hat] = [{ name: "key", number: 9, found: "line 4" }, { number: 7, name: "hat" }];
  const kept = readEntries(JSON.stringify([key, hat]));
  assert.deepEqual(kept, [key, hat], "called readEntries with a key that was found in line 4, and a hat");
  assert.deepEqual(readEntries("[]"), []);
});

test("readEntries of something else", () => {
  assert.deepEqual(readEntries("null"), []);
  assert.deepEqual(readEntries('{"number":7,"name":"hat"}'), []);
});

test("the file has neither any nor as", () => {
  assert.doesNotMatch(WORDS, /\bany\b/, "called nothing: looked for the word any");
  assert.doesNotMatch(WORDS, AS, "called nothing: looked for the word as");
  assert.match(code(readEntries), /\bisEntry\b/, "called readEntries: its code should use isEntry");
});
