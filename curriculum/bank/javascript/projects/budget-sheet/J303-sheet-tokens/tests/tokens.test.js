import { test } from "node:test";
import assert from "node:assert/strict";
import { cell, tokens } from "../src/tokens.js";

// ex-1
test("cell has column and row", () => {
  assert.deepEqual(cell("B12"), { column: 2, row: 12 });
  assert.deepEqual(cell("A1"), { column: 1, row: 1 });
  assert.deepEqual(cell("Z907"), { column: 26, row: 907 });
});

test("cell of other names is null", () => {
  assert.equal(cell("12"), null);
  assert.equal(cell("B"), null);
  assert.equal(cell("b2"), null);
  assert.equal(cell(""), null);
});

test("cell of more than a name is null", () => {
  assert.equal(cell("B2 "), null);
  assert.equal(cell("AB2"), null);
  assert.equal(cell("B2C3"), null);
});

test("cell has no zero in front of its row", () => {
  assert.equal(cell("B0"), null);
  assert.equal(cell("B02"), null);
  assert.deepEqual(cell("B20"), { column: 2, row: 20 });
});

test("cell is found by a pattern", () => {
  assert.match(String(cell).replace(/^\s*\/\/.*$/gm, ""), /\.(match|exec|test)\(/, "called cell(...): does its code use a regular expression?");
});

// ex-2
test("tokens of a formula", () => {
  assert.deepEqual(tokens("=B2+3*B10"), ["B2", "+", "3", "*", "B10"]);
  assert.deepEqual(tokens("=(A1-0.5)/2"), ["(", "A1", "-", "0.5", ")", "/", "2"]);
  assert.deepEqual(tokens("=A1:B3"), ["A1", ":", "B3"]);
});

test("tokens leaves spaces out", () => {
  assert.deepEqual(tokens("= 12  +  A1 "), ["12", "+", "A1"]);
  assert.deepEqual(tokens("="), []);
});

test("tokens of what is no formula is null", () => {
  assert.equal(tokens("B2+3"), null);
  assert.equal(tokens(" =3"), null);
  assert.equal(tokens(""), null);
});

test("tokens refuses what does not belong", () => {
  assert.equal(tokens("=3%"), null);
  assert.equal(tokens("=a1"), null);
  assert.equal(tokens("=1,5"), null);
  assert.equal(tokens("=A1;A2"), null);
});

test("tokens gives the same answer twice", () => {
  assert.deepEqual([tokens("=1+2"), tokens("=1+2")], [["1", "+", "2"], ["1", "+", "2"]], 'called tokens("=1+2") twice');
});

test("tokens finds them by a pattern", () => {
  assert.doesNotMatch(String(tokens).replace(/^\s*\/\/.*$/gm, ""), /\bfor\b|\bwhile\b|\bsplit\(/, "called tokens(...): does its code go through the text by hand?");
});
