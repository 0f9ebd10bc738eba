import { test } from "node:test";
import assert from "node:assert/strict";
import { predictConvert, predictDivide, predictPlus, predictRound } from "../src/answers.js";
import { convert, divide, plus, round } from "../src/scales.js";

// Whether value number `index` of the prediction is what the program makes.
function agrees(predict, made, index) {
  return Object.is(predict()[index], made()[index]);
}

// Whether the function is one return of plain values: no name, no call, no calculation.
function byHand(predict) {
  const body = String(predict).replace(/\/\/.*/g, "").replace(/"[^"]*"|'[^']*'|`[^`$]*`/g, "0");
  return /^function\s+\w+\(\)\s*\{\s*return\s*\[(\s*(-?\d[\d.]*|true|false|NaN|null|undefined)\s*,?)*\s*\];?\s*\}$/.test(body);
}

const PLAIN = "write one return with plain values: no name, no call, no calculation";

// ex-1
test("plus: joined", () => {
  assert.equal(agrees(predictPlus, plus, 0), true, "called predictPlus(): a is not right. Is one of the sides a text?");
  assert.equal(agrees(predictPlus, plus, 1), true, "called predictPlus(): b is not right. Which two values meet first?");
});

test("plus: converted", () => {
  assert.equal(agrees(predictPlus, plus, 2), true, "called predictPlus(): c is not right. What does * do with texts?");
  assert.equal(agrees(predictPlus, plus, 3), true, "called predictPlus(): d is not right. What is the type after the minus?");
});

test("plus is predicted by hand", () => {
  assert.equal(byHand(predictPlus), true, `called predictPlus(): ${PLAIN}`);
});

// ex-2
test("divide: quotients", () => {
  assert.equal(agrees(predictDivide, divide, 0), true, "called predictDivide(): a is not right. Does / drop the fraction?");
  assert.equal(agrees(predictDivide, divide, 1), true, "called predictDivide(): b is not right. Which way does floor round?");
});

test("divide: remainders", () => {
  assert.equal(agrees(predictDivide, divide, 2), true, "called predictDivide(): c is not right. What is left of 7, in twos?");
  assert.equal(agrees(predictDivide, divide, 3), true, "called predictDivide(): d is not right. How often does 7 fit into 2, and what is left?");
});

test("divide is predicted by hand", () => {
  assert.equal(byHand(predictDivide), true, `called predictDivide(): ${PLAIN}`);
});

// ex-3
test("convert: Number", () => {
  assert.equal(agrees(predictConvert, convert, 0), true, "called predictConvert(): a is not right. Is the whole text a number?");
  assert.equal(agrees(predictConvert, convert, 1), true, "called predictConvert(): b is not right. Is the whole text a number?");
});

test("convert: parseInt and nothing", () => {
  assert.equal(agrees(predictConvert, convert, 2), true, "called predictConvert(): c is not right. At which sign does parseInt stop?");
  assert.equal(agrees(predictConvert, convert, 3), true, "called predictConvert(): d is not right. What does Number make of an empty text?");
});

test("convert is predicted by hand", () => {
  assert.equal(byHand(predictConvert), true, `called predictConvert(): ${PLAIN}`);
});

// ex-4
test("round: whole numbers", () => {
  assert.equal(agrees(predictRound, round, 0), true, "called predictRound(): a is not right. Which whole number is the nearest?");
  assert.equal(agrees(predictRound, round, 1), true, "called predictRound(): b is not right. Which way does ceil round?");
});

test("round: digits behind the point", () => {
  assert.equal(agrees(predictRound, round, 2), true, "called predictRound(): c is not right. What type does toFixed give, and how many digits?");
  assert.equal(agrees(predictRound, round, 3), true, "called predictRound(): d is not right. Are decimal fractions exact?");
});

test("round is predicted by hand", () => {
  assert.equal(byHand(predictRound), true, `called predictRound(): ${PLAIN}`);
});
