import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { predictKinds, predictMissing, predictShapes, predictTrusting } from "../src/answers.ts";
import { kinds, missing, shapes, trusting } from "../src/buoy.ts";

// Whether value number `index` of the prediction is there and is what the program makes.
function agrees(predict, made, index) {
  const predicted = predict();
  try {
    assert.deepEqual(predicted[index], made()[index]);
  } catch {
    return false;
  }
  return index < predicted.length;
}

// Whether the function is one return of plain values: no name, no call, no calculation. Where types were (that of
// the result, or `as const` at the end), there are blanks by now.
function byHand(predict) {
  const written = Function.prototype.toString.call(predict).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  const body = written.replace(/"[^"]*"|'[^']*'|`[^`$]*`/g, "0");
  const returned = /^(?:function\s+\w+\s*\(\s*\)|\(\s*\)\s*=>)\s*\{\s*return\s*\[([^]*)\]\s*;?\s*\}$/.exec(body)?.[1];
  return /^([\s[\],]|-?\d[\d.]*|true|false|null|undefined)*$/.test(returned ?? "?");
}

// A number made of all that buoy.ts says, without comments and blanks, and that of the file as it was given.
const BUOY = readFileSync(new URL("../src/buoy.ts", import.meta.url), "utf8").replace(/\/\/.*|\/\*[^]*?\*\/|\s/g, "");
const FOUND = [...BUOY].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 1000003, 7);
const GIVEN = 194127;

const CHANGED = "called nothing: read buoy.ts, which is not as it was given; take your changes in it back";
const PLAIN = "write one return with plain values: no name, no call, no calculation";

// ex-1
test("trusting: the type of celsius", () => {
  assert.equal(agrees(predictTrusting, trusting, 0), true, "called predictTrusting(): the first value is not right. What stands in the text behind celsius, with or without quotes?");
});

test("trusting: the calculations", () => {
  assert.equal(agrees(predictTrusting, trusting, 1), true, "called predictTrusting(): warmer is not right. What does a plus do with a text?");
  assert.equal(agrees(predictTrusting, trusting, 2), true, "called predictTrusting(): double is not right. Is there a multiplication for texts?");
});

test("trusting: the depth", () => {
  assert.equal(agrees(predictTrusting, trusting, 3), true, "called predictTrusting(): the depth is not right. What does a missing property give?");
});

test("trusting is predicted by hand", () => {
  assert.equal(byHand(predictTrusting), true, `called predictTrusting(): ${PLAIN}`);
  assert.equal(FOUND, GIVEN, CHANGED);
});

// ex-2
test("shapes: the labels", () => {
  assert.equal(agrees(predictShapes, shapes, 0), true, "called predictShapes(): the first label is not right. What does label ask of a thing?");
  assert.equal(agrees(predictShapes, shapes, 1), true, "called predictShapes(): the second label is not right. When is it made?");
});

test("shapes: what named has", () => {
  assert.equal(agrees(predictShapes, shapes, 2), true, "called predictShapes(): the number of keys is not right. Does a type cut anything off?");
  assert.equal(agrees(predictShapes, shapes, 4), true, "called predictShapes(): the last value is not right. To which object does named lead?");
});

test("shapes: one object or two", () => {
  assert.equal(agrees(predictShapes, shapes, 3), true, "called predictShapes(): named === ship is not right. How many pairs of braces make these two?");
});

test("shapes is predicted by hand", () => {
  assert.equal(byHand(predictShapes), true, `called predictShapes(): ${PLAIN}`);
  assert.equal(FOUND, GIVEN, CHANGED);
});

// ex-3
test("missing: calls without a depth", () => {
  assert.equal(agrees(predictMissing, missing, 0), true, 'called predictMissing(): mark("N4") is not right. What is in depth?');
  assert.equal(agrees(predictMissing, missing, 2), true, "called predictMissing(): the third value is not right. What is in depth, whatever the unit is?");
});

test("missing: calls with a depth", () => {
  assert.equal(agrees(predictMissing, missing, 1), true, 'called predictMissing(): mark("N4", 0) is not right. What does mark compare the depth with?');
  assert.equal(agrees(predictMissing, missing, 3), true, "called predictMissing(): the fourth value is not right. When does a default value stand in?");
});

test("missing: how many parameters are counted", () => {
  assert.equal(agrees(predictMissing, missing, 4), true, "called predictMissing(): mark.length is not right. What is left of the question mark at run time?");
});

test("missing is predicted by hand", () => {
  assert.equal(byHand(predictMissing), true, `called predictMissing(): ${PLAIN}`);
  assert.equal(FOUND, GIVEN, CHANGED);
});

// ex-4
test("kinds: objects and arrays", () => {
  assert.equal(agrees(predictKinds, kinds, 0), true, "called predictKinds(): typeof reading is not right. Does Node know the word Reading?");
  assert.equal(agrees(predictKinds, kinds, 1), true, "called predictKinds(): typeof readings is not right. Has typeof a word for arrays?");
  assert.equal(agrees(predictKinds, kinds, 2), true, "called predictKinds(): the third value is not right. What does readonly leave of an array?");
});

test("kinds: functions and their results", () => {
  assert.equal(agrees(predictKinds, kinds, 3), true, "called predictKinds(): typeof freezing is not right. Is it a value, or a call?");
  assert.equal(agrees(predictKinds, kinds, 4), true, "called predictKinds(): the last value is not right. What does the call give back?");
});

test("kinds is predicted by hand", () => {
  assert.equal(byHand(predictKinds), true, `called predictKinds(): ${PLAIN}`);
  assert.equal(FOUND, GIVEN, CHANGED);
});
