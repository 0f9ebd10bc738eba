import { test } from "node:test";
import assert from "node:assert/strict";
import { intact, labels, places, weight } from "../src/plant.js";

// How many loop statements the code of a function has.
function loops(named) {
  const code = String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  return (code.match(/\b(for|while)\s*\(/g) ?? []).length;
}

// ex-1
test("labels of three boxes", () => {
  assert.deepEqual(labels(3), ["box 1", "box 2", "box 3"], "called labels(3)");
});

test("labels of one box and of none", () => {
  assert.deepEqual(labels(1), ["box 1"], "called labels(1)");
  assert.deepEqual(labels(0), [], "called labels(0)");
});

test("labels has a loop", () => {
  assert.equal(loops(labels), 1, "called labels(...): how many loops it has");
});

// ex-2
test("weight of three loads", () => {
  assert.equal(weight([40, 15, 30]), 85, "called weight([40, 15, 30])");
});

test("weight of one load and of none", () => {
  assert.equal(weight([7]), 7, "called weight([7])");
  assert.equal(weight([]), 0, "called weight([])");
});

test("weight has a loop", () => {
  assert.equal(loops(weight), 1, "called weight(...): how many loops it has");
});

// ex-3
test("intact skips broken bottles", () => {
  const bottles = ["green", "broken", "brown"];
  assert.equal(intact(bottles), 2, 'called intact(["green", "broken", "brown"])');
});

test("intact with broken bottles at both ends", () => {
  const bottles = ["broken", "white", "broken"];
  assert.equal(intact(bottles), 1, 'called intact(["broken", "white", "broken"])');
});

test("intact of good bottles and of none", () => {
  assert.equal(intact(["white", "white"]), 2, 'called intact(["white", "white"])');
  assert.equal(intact([]), 0, "called intact([])");
});

test("intact has one loop", () => {
  assert.equal(loops(intact), 1, "called intact(...): how many loops it has");
});

// ex-4
test("places of three shelves", () => {
  assert.deepEqual(
    places(3, 2),
    ["1-1", "1-2", "2-1", "2-2", "3-1", "3-2"],
    "called places(3, 2)",
  );
});

test("places of one shelf", () => {
  assert.deepEqual(places(1, 3), ["1-1", "1-2", "1-3"], "called places(1, 3)");
});

test("places without shelves or without places", () => {
  assert.deepEqual(places(0, 3), [], "called places(0, 3)");
  assert.deepEqual(places(2, 0), [], "called places(2, 0)");
});

test("places has a loop in a loop", () => {
  assert.equal(loops(places), 2, "called places(...): how many loops it has");
});
