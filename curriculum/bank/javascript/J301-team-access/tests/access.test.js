import { test } from "node:test";
import assert from "node:assert/strict";
import { doubles, latest, rooms, unknown } from "../src/access.js";

// Methods that search an array, and loops in loops, in the code of a function.
function searches(named) {
  const code = String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  const found = code.match(/\.(includes|indexOf|lastIndexOf|find|findIndex|findLast|findLastIndex|some|every)\(/g) ?? [];
  const loops = code.match(/\b(for|while)\s*\(|\.(forEach|filter|map|reduce)\(/g) ?? [];
  return loops.length > 1 ? [...found, `${loops.length} loops`] : found;
}

// ex-1
test("unknown says the same as before", () => {
  assert.deepEqual(unknown([4, 9, 4, 7], [7, 1]), [4, 9, 4]);
  assert.deepEqual(unknown(["a"], ["a"]), []);
});

test("unknown of empty lists", () => {
  assert.deepEqual(unknown([], [1]), []);
  assert.deepEqual(unknown([1], []), [1]);
});

test("unknown asks a set", () => {
  assert.deepEqual(searches(unknown), [], "called unknown(...): what still searches in its code");
  assert.match(String(unknown), /new Set\([^]*\.filter\(|new Set\([^]*\bfor\b/, "called unknown(...): a set that is made in front of the loop");
});

// ex-2
test("rooms says the same as before", () => {
  assert.deepEqual(rooms([[7, "lab"], [4, "hall"], [7, "roof"]]), [[7, ["lab", "roof"]], [4, ["hall"]]]);
});

test("rooms of nothing and of one pair", () => {
  assert.deepEqual(rooms([]), []);
  assert.deepEqual(rooms([["x", "lab"]]), [["x", ["lab"]]]);
});

test("rooms finds by key", () => {
  assert.deepEqual(searches(rooms), [], "called rooms(...): what still searches in its code");
  assert.match(String(rooms), /new Map\(|Map\.groupBy/, "called rooms(...): does its code make a Map?");
});

// ex-3
test("doubles says the same as before", () => {
  assert.deepEqual(doubles([1, 2, 3, 2, 1, 2]), [2, 1]);
});

test("doubles of badges that come once", () => {
  assert.deepEqual(doubles([1, 2, 3]), []);
  assert.deepEqual(doubles([]), []);
});

test("doubles remembers what was seen", () => {
  assert.deepEqual(searches(doubles), [], "called doubles(...): what still searches in its code");
  assert.match(String(doubles), /new (Set|Map)\(/, "called doubles(...): does its code make a Set?");
});

// ex-4
test("latest says the same as before", () => {
  assert.deepEqual(latest([[7, "08:00"], [4, "08:10"], [7, "09:30"]]), [[7, "09:30"], [4, "08:10"]]);
});

test("latest of nothing and of one pair", () => {
  assert.deepEqual(latest([]), []);
  assert.deepEqual(latest([[7, "08:00"]]), [[7, "08:00"]]);
});

test("latest lets the last one win", () => {
  assert.deepEqual(searches(latest), [], "called latest(...): what still searches in its code");
  assert.match(String(latest), /new Map\(/, "called latest(...): does its code make a Map?");
});
