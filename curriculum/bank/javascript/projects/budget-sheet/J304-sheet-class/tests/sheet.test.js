import { test } from "node:test";
import assert from "node:assert/strict";
import { SheetError } from "../src/formulas.js";
import { Sheet } from "../src/sheet.js";

// The code of the error that a call ends in.
function codeOf(call) {
  try {
    call();
  } catch (error) {
    return error instanceof SheetError ? error.code : error.name;
  }
  return "no error";
}

// ex-1
test("set and get of numbers and texts", () => {
  const sheet = new Sheet().set("A1", "12.5").set("B1", "rent").set("C1", "-3");
  assert.deepEqual([sheet.get("A1"), sheet.get("B1"), sheet.get("C1")], [12.5, "rent", -3], 'called set with "12.5", "rent" and "-3", then get of each');
});

test("set of an empty text empties the cell", () => {
  const sheet = new Sheet().set("A1", "5").set("A1", "");
  assert.equal(sheet.get("A1"), 0, 'called set("A1", "5"), set("A1", ""), get("A1")');
  assert.equal(sheet.get("Z99"), 0, 'called get("Z99") of a cell that was never set');
});

test("set refuses what is no cell", () => {
  const sheet = new Sheet();
  assert.equal(codeOf(() => sheet.set("a1", "5")), "#NAME", 'called set("a1", "5"): the code of the error');
  assert.equal(codeOf(() => sheet.set("A0", "5")), "#NAME", 'called set("A0", "5"): the code of the error');
});

test("set keeps the cells private", () => {
  const first = new Sheet().set("A1", "5");
  assert.deepEqual(Object.keys(first), [], "called Object.keys(sheet)");
  assert.equal(new Sheet().get("A1"), 0, 'called set("A1", "5") on one sheet, get("A1") on another');
});

// ex-2
test("get works formulas out", () => {
  const sheet = new Sheet().set("A1", "10").set("A2", "=A1*2").set("A3", "=A2+A1-1");
  assert.deepEqual([sheet.get("A2"), sheet.get("A3")], [20, 29], 'called with A1 "10", A2 "=A1*2", A3 "=A2+A1-1": A2 and A3');
});

test("get follows a change", () => {
  const sheet = new Sheet().set("A1", "10").set("A2", "=A1*2");
  sheet.get("A2");
  sheet.set("A1", "7");
  assert.equal(sheet.get("A2"), 14, 'called with A1 "10", A2 "=A1*2", then A1 "7": A2');
});

test("get of a circle", () => {
  const sheet = new Sheet().set("A1", "=A1+1").set("B1", "=C1").set("C1", "=B1");
  assert.equal(codeOf(() => sheet.get("A1")), "#CYCLE", 'called get("A1") with A1 "=A1+1": the code of the error');
  assert.equal(codeOf(() => sheet.get("B1")), "#CYCLE", 'called get("B1") with B1 "=C1", C1 "=B1": the code of the error');
});

test("get works again after an error", () => {
  const sheet = new Sheet().set("B1", "=C1").set("C1", "=B1");
  codeOf(() => sheet.get("B1"));
  sheet.set("C1", "4");
  assert.equal(sheet.get("B1"), 4, 'called get("B1") in a circle, set("C1", "4"), get("B1")');
});

test("get of a cell that is used twice is no circle", () => {
  const sheet = new Sheet().set("A1", "3").set("A2", "=A1").set("A3", "=A2+A2");
  assert.equal(sheet.get("A3"), 6, 'called with A1 "3", A2 "=A1", A3 "=A2+A2": A3');
});

test("get lets errors of formulas through", () => {
  const sheet = new Sheet().set("A1", "=1/0").set("A2", "=A1+1").set("A3", "=1+");
  assert.equal(codeOf(() => sheet.get("A2")), "#DIV", 'called get("A2") with A1 "=1/0", A2 "=A1+1": the code of the error');
  assert.equal(codeOf(() => sheet.get("A3")), "#SYNTAX", 'called get("A3") with A3 "=1+": the code of the error');
});

// ex-3
test("sum adds numbers and results", () => {
  const sheet = new Sheet().set("A1", "10").set("A2", "=A1*2").set("B2", "0.5");
  assert.equal(sheet.sum("A1", "B3"), 30.5, 'called sum("A1", "B3") with A1 "10", A2 "=A1*2", B2 "0.5"');
});

test("sum leaves texts out", () => {
  const sheet = new Sheet().set("A1", "rent").set("A2", "4");
  assert.equal(sheet.sum("A1", "A2"), 4, 'called sum("A1", "A2") with A1 "rent", A2 "4"');
  assert.equal(new Sheet().sum("A1", "C9"), 0, 'called sum("A1", "C9") of an empty sheet');
});

test("sum of any two corners", () => {
  const sheet = new Sheet().set("A1", "1").set("B2", "2").set("C3", "4");
  assert.equal(sheet.sum("B2", "A1"), 3, 'called sum("B2", "A1") with A1 "1", B2 "2", C3 "4"');
  assert.equal(codeOf(() => sheet.sum("A1", "x")), "#NAME", 'called sum("A1", "x"): the code of the error');
});

test("sum uses the walk of the step before", () => {
  assert.match(String(Sheet).replace(/\/\/.*/g, ""), /\b(filled|names)\s*\(/, "called Sheet: its code should call filled or names");
});
