import { test } from "node:test";
import assert from "node:assert/strict";
import { predictBlocks, predictCopies, predictValues } from "../src/answers.js";
import { blocks, copies, values } from "../src/rotation.js";

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
test("values: days", () => {
  assert.equal(agrees(predictValues, values, 0), true, "called predictValues(): days is not right. What is its value after the last line that changes it?");
});

test("values: limit", () => {
  assert.equal(agrees(predictValues, values, 1), true, "called predictValues(): limit is not right. What was in days when limit was worked out?");
});

test("values: files", () => {
  assert.equal(agrees(predictValues, values, 2), true, "called predictValues(): files is not right. What was in days when it was added?");
});

test("values are predicted by hand", () => {
  assert.equal(byHand(predictValues), true, `called predictValues(): ${PLAIN}`);
});

// ex-2
test("blocks: first push", () => {
  assert.equal(agrees(predictBlocks, blocks, 0), true, "called predictBlocks(): the first value is not right. Which kept is the nearest one there?");
});

test("blocks: second push", () => {
  assert.equal(agrees(predictBlocks, blocks, 1), true, "called predictBlocks(): the second value is not right. Has the outer kept been changed so far?");
});

test("blocks: third push", () => {
  assert.equal(agrees(predictBlocks, blocks, 2), true, "called predictBlocks(): the third value is not right. Which kept and which size are the nearest ones?");
});

test("blocks: fourth push", () => {
  assert.equal(agrees(predictBlocks, blocks, 3), true, "called predictBlocks(): the fourth value is not right. Which changes inside of blocks had no let or const in front?");
});

test("blocks are predicted by hand", () => {
  assert.equal(byHand(predictBlocks), true, `called predictBlocks(): ${PLAIN}`);
});

// ex-3
test("copies: first", () => {
  assert.equal(agrees(predictCopies, copies, 0), true, "called predictCopies(): first is not right. Which line gives it its last value?");
});

test("copies: second", () => {
  assert.equal(agrees(predictCopies, copies, 1), true, "called predictCopies(): second is not right. What was in first at its last assignment?");
});

test("copies: third", () => {
  assert.equal(agrees(predictCopies, copies, 2), true, "called predictCopies(): third is not right. What was in second at that moment?");
});

test("copies: first and third", () => {
  assert.equal(agrees(predictCopies, copies, 3), true, "called predictCopies(): the last value is not right. === asks whether two values are the same");
});

test("copies are predicted by hand", () => {
  assert.equal(byHand(predictCopies), true, `called predictCopies(): ${PLAIN}`);
});
