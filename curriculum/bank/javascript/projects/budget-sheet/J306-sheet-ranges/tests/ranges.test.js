import { test } from "node:test";
import assert from "node:assert/strict";
import { SheetError } from "../src/formulas.js";
import { filled, names } from "../src/ranges.js";

// The next `count` values of a generator.
function next(generator, count) {
  return Array.from({ length: count }, () => generator.next().value);
}

// ex-1
test("names goes row by row", () => {
  assert.deepEqual([...names("A1", "B2")], ["A1", "B1", "A2", "B2"], 'called names("A1", "B2")');
  assert.deepEqual([...names("C3", "E3")], ["C3", "D3", "E3"], 'called names("C3", "E3")');
});

test("names of any two corners", () => {
  const expected = ["A1", "B1", "A2", "B2"];
  assert.deepEqual([...names("B2", "A1")], expected, 'called names("B2", "A1")');
  assert.deepEqual([...names("A2", "B1")], expected, 'called names("A2", "B1")');
  assert.deepEqual([...names("B1", "A2")], expected, 'called names("B1", "A2")');
});

test("names of rows with more digits", () => {
  assert.deepEqual([...names("B9", "B11")], ["B9", "B10", "B11"], 'called names("B9", "B11")');
  assert.deepEqual([...names("Z7", "Z7")], ["Z7"], 'called names("Z7", "Z7")');
});

test("names makes one at a time", () => {
  assert.deepEqual(next(names("A1", "B900000000"), 3), ["A1", "B1", "A2"], 'called names("A1", "B900000000"), asked for three');
});

test("names refuses what is no cell, when it is asked", () => {
  const walk = names("A1", "B");
  assert.throws(() => walk.next(), (error) => error instanceof SheetError && error.code === "#NAME", 'called names("A1", "B"), asked for a name');
  assert.throws(() => names("x", "B2").next(), SheetError, 'called names("x", "B2"), asked for a name');
});

// ex-2
test("filled leaves empty cells out", () => {
  const cells = new Set(["A1", "B2"]);
  assert.deepEqual([...filled([["A1", "B2"]], (name) => cells.has(name))], ["A1", "B2"], "called filled with A1:B2, A1 and B2 are filled");
});

test("filled goes through several ranges", () => {
  assert.deepEqual([...filled([["C1", "C2"], ["A1", "A2"]], () => true)], ["C1", "C2", "A1", "A2"], "called filled with C1:C2 and A1:A2, all are filled");
  assert.deepEqual([...filled([], () => true)], [], "called filled without ranges");
});

test("filled hands out each cell once", () => {
  assert.deepEqual([...filled([["A1", "B1"], ["B1", "C1"], ["A1", "A1"]], () => true)], ["A1", "B1", "C1"], "called filled with A1:B1, B1:C1 and A1:A1, all are filled");
});

test("filled asks for one at a time", () => {
  const asked = [];
  const walk = filled([["A1", "A900000000"]], (name) => {
    asked.push(name);
    return name !== "A1";
  });
  assert.deepEqual(next(walk, 2), ["A2", "A3"], "called filled with A1:A900000000, only A1 is empty, asked for two");
  assert.deepEqual(asked, ["A1", "A2", "A3"], "called filled with A1:A900000000, asked for two: the cells that it asked about");
});
