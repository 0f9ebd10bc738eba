import { test } from "node:test";
import assert from "node:assert/strict";
import { predictCalls, predictEquals, predictLevels, predictNames } from "../src/answers.js";
import { calls, equals, levels, names } from "../src/drafts.js";

// Whether value number `index` of the prediction is what the program makes.
function agrees(predict, made, index) {
  try {
    assert.deepEqual(predict()[index], made()[index]);
  } catch {
    return false;
  }
  return true;
}

// Whether the function is one return of plain values: no name, no call, no calculation.
function byHand(predict) {
  const body = String(predict).replace(/\/\/.*/g, "").replace(/"[^"]*"|'[^']*'|`[^`$]*`/g, "0");
  return /^function\s+\w+\(\)\s*\{\s*return\s*\[([\s\[\],]|-?\d[\d.]*|true|false|null|undefined)*\];?\s*\}$/.test(body);
}

const PLAIN = "write one return with plain values: no name, no call, no calculation";

// ex-1
test("names: first", () => {
  assert.equal(agrees(predictNames, names, 0), true, "called predictNames(): first is not right. Which other name leads to the same array?");
});

test("names: second", () => {
  assert.equal(agrees(predictNames, names, 1), true, "called predictNames(): second is not right. What was pushed into the array that it leads to?");
});

test("names: third", () => {
  assert.equal(agrees(predictNames, names, 2), true, "called predictNames(): third is not right. What was in first when the spread was carried out?");
});

test("names: title", () => {
  assert.equal(agrees(predictNames, names, 3), true, "called predictNames(): the title is not right. Which object does draft lead to in the end?");
});

test("names are predicted by hand", () => {
  assert.equal(byHand(predictNames), true, `called predictNames(): ${PLAIN}`);
});

// ex-2
test("levels: tags of the draft", () => {
  assert.equal(agrees(predictLevels, levels, 0), true, "called predictLevels(): draft.tags is not right. Which array do draft and copy share before the last line?");
});

test("levels: tags of the copy", () => {
  assert.equal(agrees(predictLevels, levels, 1), true, "called predictLevels(): copy.tags is not right. Does an assignment to draft.tags reach the copy?");
});

test("levels: tags of the deep copy", () => {
  assert.equal(agrees(predictLevels, levels, 2), true, "called predictLevels(): deep.tags is not right. Does the deep copy share an array with anybody?");
});

test("levels: pages", () => {
  assert.equal(agrees(predictLevels, levels, 3), true, "called predictLevels(): draft.pages is not right. On which object was pages assigned to?");
});

test("levels are predicted by hand", () => {
  assert.equal(byHand(predictLevels), true, `called predictLevels(): ${PLAIN}`);
});

// ex-3
test("equals: a and b", () => {
  assert.equal(agrees(predictEquals, equals, 0), true, "called predictEquals(): the first value is not right. How many objects are a and b?");
});

test("equals: a and c", () => {
  assert.equal(agrees(predictEquals, equals, 1), true, "called predictEquals(): the second value is not right. What does a spread make?");
});

test("equals: authors", () => {
  assert.equal(agrees(predictEquals, equals, 2), true, "called predictEquals(): the third value is not right. How deep does a spread copy?");
});

test("equals: titles", () => {
  assert.equal(agrees(predictEquals, equals, 3), true, "called predictEquals(): the fourth value is not right. How are texts compared?");
});

test("equals: included", () => {
  assert.equal(agrees(predictEquals, equals, 4), true, "called predictEquals(): the fifth value is not right. Is b the object that lies in the list?");
});

test("equals: a literal", () => {
  assert.equal(agrees(predictEquals, equals, 5), true, "called predictEquals(): the last value is not right. Is the literal in the call the object that lies in the list?");
});

test("equals are predicted by hand", () => {
  assert.equal(byHand(predictEquals), true, `called predictEquals(): ${PLAIN}`);
});

// ex-4
test("calls: shorten", () => {
  assert.equal(agrees(predictCalls, calls, 0), true, "called predictCalls(): the first value is not right. Does pop change the array of the caller?");
});

test("calls: renew", () => {
  assert.equal(agrees(predictCalls, calls, 1), true, "called predictCalls(): the second value is not right. Which array does renew push into?");
});

test("calls: sorted", () => {
  assert.equal(agrees(predictCalls, calls, 2), true, "called predictCalls(): the third value is not right. Does sort make a new array?");
});

test("calls: frozen", () => {
  assert.equal(agrees(predictCalls, calls, 3), true, "called predictCalls(): the last value is not right. Which object is frozen, and which one is pushed into?");
});

test("calls are predicted by hand", () => {
  assert.equal(byHand(predictCalls), true, `called predictCalls(): ${PLAIN}`);
});
