import { test } from "node:test";
import assert from "node:assert/strict";
import { predictBranches, predictChosen, predictEqual, predictTruthy } from "../src/answers.js";
import { branches, chosen, equal, truthy } from "../src/turnstile.js";

// Whether value number `index` of the prediction is what the program makes.
function agrees(predict, made, index) {
  return Object.is(predict()[index], made()[index]);
}

// Whether the function is one return of plain values: no name, no call, no calculation.
function byHand(predict) {
  const body = String(predict).replace(/\/\/.*/g, "").replace(/"[^"]*"|'[^']*'|`[^`$]*`/g, "0");
  return /^function\s+\w+\(\)\s*\{\s*return\s*\[(\s*(-?\d[\d.]*|true|false|null|undefined)\s*,?)*\s*\];?\s*\}$/.test(body);
}

const PLAIN = "write one return with plain values: no name, no call, no calculation";

// ex-1
test("equal: text and number", () => {
  assert.equal(agrees(predictEqual, equal, 0), true, "called predictEqual(): a is not right. Which types have the two sides?");
});

test("equal: two ways to write a half", () => {
  assert.equal(agrees(predictEqual, equal, 1), true, "called predictEqual(): b is not right. What is 1 / 2?");
});

test("equal: what is no number", () => {
  assert.equal(agrees(predictEqual, equal, 2), true, "called predictEqual(): c is not right. What does Number give for a text that is no number, and what is that equal to?");
});

test("equal: null and undefined", () => {
  assert.equal(agrees(predictEqual, equal, 3), true, "called predictEqual(): d is not right. Are null and undefined the same value?");
});

test("equal is predicted by hand", () => {
  assert.equal(byHand(predictEqual), true, `called predictEqual(): ${PLAIN}`);
});

// ex-2
test("truthy: numbers and texts", () => {
  assert.equal(agrees(predictTruthy, truthy, 0), true, "called predictTruthy(): zero is not right. Is the number 0 one of the six?");
  assert.equal(agrees(predictTruthy, truthy, 1), true, "called predictTruthy(): text is not right. Is there anything in the text?");
  assert.equal(agrees(predictTruthy, truthy, 2), true, "called predictTruthy(): empty is not right. Is there anything in the text?");
});

test("truthy: lists and nothing", () => {
  assert.equal(agrees(predictTruthy, truthy, 3), true, "called predictTruthy(): list is not right. Is a list one of the six?");
  assert.equal(agrees(predictTruthy, truthy, 4), true, "called predictTruthy(): nothing is not right. Is null one of the six?");
});

test("truthy is predicted by hand", () => {
  assert.equal(byHand(predictTruthy), true, `called predictTruthy(): ${PLAIN}`);
});

// ex-3
test("chosen: or and and", () => {
  assert.equal(agrees(predictChosen, chosen, 0), true, "called predictChosen(): or is not right. Does the left side count as true?");
  assert.equal(agrees(predictChosen, chosen, 1), true, "called predictChosen(): and is not right. Which side does && give back, if the left one counts as true?");
});

test("chosen: nullish and a chain", () => {
  assert.equal(agrees(predictChosen, chosen, 2), true, "called predictChosen(): nullish is not right. For which two values does ?? take its right side?");
  assert.equal(agrees(predictChosen, chosen, 3), true, "called predictChosen(): chain is not right. Go from the left to the first side that counts as true");
});

test("chosen is predicted by hand", () => {
  assert.equal(byHand(predictChosen), true, `called predictChosen(): ${PLAIN}`);
});

// ex-4
test("branches: zero and a text", () => {
  assert.equal(agrees(predictBranches, branches, 0), true, "called predictBranches(): gate(0) is not right. Does 0 count as false?");
  assert.equal(agrees(predictBranches, branches, 1), true, 'called predictBranches(): gate("0") is not right. Does this text count as false?');
});

test("branches: an age and nothing", () => {
  assert.equal(agrees(predictBranches, branches, 2), true, "called predictBranches(): gate(65) is not right. Is 65 among those from 65 on?");
  assert.equal(agrees(predictBranches, branches, 3), true, "called predictBranches(): gate(undefined) is not right. Which condition comes first?");
});

test("branches are predicted by hand", () => {
  assert.equal(byHand(predictBranches), true, `called predictBranches(): ${PLAIN}`);
});
