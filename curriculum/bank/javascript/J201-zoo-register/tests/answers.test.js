import { test } from "node:test";
import assert from "node:assert/strict";
import { predictChanging, predictMissing, predictReading, predictWalking } from "../src/answers.js";
import { changing, missing, reading, walking } from "../src/register.js";

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

// Whether the function is one return of plain values: no name, no call, no calculation.
function byHand(predict) {
  const body = String(predict).replace(/\/\/.*/g, "").replace(/"[^"]*"|'[^']*'|`[^`$]*`/g, "0");
  return /^function\s+\w+\(\)\s*\{\s*return\s*\[([\s\[\],]|-?\d[\d.]*|true|false|null|undefined)*\];?\s*\}$/.test(body);
}

const PLAIN = "write one return with plain values: no name, no call, no calculation";

// ex-1
test("reading: with a dot", () => {
  assert.equal(agrees(predictReading, reading, 0), true, "called predictReading(): animal.name is not right. Does the variable play a part behind a dot?");
  assert.equal(agrees(predictReading, reading, 3), true, "called predictReading(): animal.kind is not right. What does a missing property give?");
});

test("reading: with brackets", () => {
  assert.equal(agrees(predictReading, reading, 1), true, "called predictReading(): animal[name] is not right. What is in the variable?");
  assert.equal(agrees(predictReading, reading, 2), true, "called predictReading(): the third value is not right. What is the value of the expression in the brackets?");
  assert.equal(agrees(predictReading, reading, 4), true, "called predictReading(): animal[7] is not right. Is there a key 7?");
});

test("reading is predicted by hand", () => {
  assert.equal(byHand(predictReading), true, `called predictReading(): ${PLAIN}`);
});

// ex-2
test("changing: the lion and its other name", () => {
  assert.equal(agrees(predictChanging, changing, 0), true, "called predictChanging(): lion.age is not right. Which changes reached this object?");
  assert.equal(agrees(predictChanging, changing, 2), true, "called predictChanging(): other.age is not right. Which object does other lead to in the end?");
});

test("changing: the copy", () => {
  assert.equal(agrees(predictChanging, changing, 1), true, "called predictChanging(): copy.age is not right. What was the age when the copy was made?");
});

test("changing: the same or alike", () => {
  assert.equal(agrees(predictChanging, changing, 3), true, "called predictChanging(): the last value is not right. How many objects are other and lion in the end?");
});

test("changing is predicted by hand", () => {
  assert.equal(byHand(predictChanging), true, `called predictChanging(): ${PLAIN}`);
});

// ex-3
test("missing: what is under a key", () => {
  assert.equal(agrees(predictMissing, missing, 0), true, "called predictMissing(): bear.food is not right. What was written under this key?");
  assert.equal(agrees(predictMissing, missing, 1), true, "called predictMissing(): the second value is not right. Was home there when its size was read?");
  assert.equal(agrees(predictMissing, missing, 2), true, "called predictMissing(): the third value is not right. What does an optional chain give where there is nothing?");
});

test("missing: whether a key exists", () => {
  assert.equal(agrees(predictMissing, missing, 3), true, "called predictMissing(): hasOwn food is not right. Is the key there, whatever is under it?");
  assert.equal(agrees(predictMissing, missing, 4), true, "called predictMissing(): hasOwn weight is not right. Is the key there, whatever is under it?");
  assert.equal(agrees(predictMissing, missing, 5), true, "called predictMissing(): the last value is not right. What does delete do to a key?");
});

test("missing is predicted by hand", () => {
  assert.equal(byHand(predictMissing), true, `called predictMissing(): ${PLAIN}`);
});

// ex-4
test("walking: keys and values", () => {
  assert.equal(agrees(predictWalking, walking, 0), true, "called predictWalking(): the keys are not right. Which key looks like a whole number, and is an old key moved when it gets a new value?");
  assert.equal(agrees(predictWalking, walking, 1), true, "called predictWalking(): the values are not right. They stand in the order of their keys");
});

test("walking: sum and number", () => {
  assert.equal(agrees(predictWalking, walking, 2), true, "called predictWalking(): the sum is not right. Which values are there in the end?");
  assert.equal(agrees(predictWalking, walking, 3), true, "called predictWalking(): the number of entries is not right. Does a new value make a new entry?");
});

test("walking is predicted by hand", () => {
  assert.equal(byHand(predictWalking), true, `called predictWalking(): ${PLAIN}`);
});
