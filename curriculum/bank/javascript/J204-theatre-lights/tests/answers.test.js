import { test } from "node:test";
import assert from "node:assert/strict";
import { predictDimmers, predictLate, predictLayers, predictLoops } from "../src/answers.js";
import { dimmers, late, layers, loops } from "../src/scenes.js";

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
test("loops: first", () => {
  assert.equal(agrees(predictLoops, loops, 0), true, "called predictLoops(): the first list is not right. What is in lamp when its loop is over?");
});

test("loops: second", () => {
  assert.equal(agrees(predictLoops, loops, 1), true, "called predictLoops(): the second list is not right. Is lamp the same variable in each round?");
});

test("loops: third", () => {
  assert.equal(agrees(predictLoops, loops, 2), true, "called predictLoops(): the third list is not right. Which of name and last is new in each round?");
});

test("loops are predicted by hand", () => {
  assert.equal(byHand(predictLoops), true, `called predictLoops(): ${PLAIN}`);
});

// ex-2
test("dimmers: stage up", () => {
  assert.equal(agrees(predictDimmers, dimmers, 0), true, "called predictDimmers(): the first value is not right. Where does the stage begin?");
});

test("dimmers: stage up again", () => {
  assert.equal(agrees(predictDimmers, dimmers, 1), true, "called predictDimmers(): the second value is not right. Does level keep its value between the calls?");
});

test("dimmers: hall down", () => {
  assert.equal(agrees(predictDimmers, dimmers, 2), true, "called predictDimmers(): the third value is not right. Do hall and stage share a level?");
});

test("dimmers: stage down", () => {
  assert.equal(agrees(predictDimmers, dimmers, 3), true, "called predictDimmers(): the fourth value is not right. Do up and down of the stage share a level?");
});

test("dimmers: two functions", () => {
  assert.equal(agrees(predictDimmers, dimmers, 4), true, "called predictDimmers(): the last value is not right. How often was the line with up carried out?");
});

test("dimmers are predicted by hand", () => {
  assert.equal(byHand(predictDimmers), true, `called predictDimmers(): ${PLAIN}`);
});

// ex-3
test("late: show", () => {
  assert.equal(agrees(predictLate, late, 0), true, "called predictLate(): show() is not right. What is in colour when it is called?");
});

test("late: kept", () => {
  assert.equal(agrees(predictLate, late, 1), true, "called predictLate(): kept is not right. Is kept a function or a value?");
});

test("late: default", () => {
  assert.equal(agrees(predictLate, late, 2), true, "called predictLate(): withDefault() is not right. When is a default value worked out?");
});

test("late: argument", () => {
  assert.equal(agrees(predictLate, late, 3), true, 'called predictLate(): withDefault("gold") is not right. Is the default needed there?');
});

test("late is predicted by hand", () => {
  assert.equal(byHand(predictLate), true, `called predictLate(): ${PLAIN}`);
});

// ex-4
test("layers: outer", () => {
  assert.equal(agrees(predictLayers, layers, 0), true, "called predictLayers(): outer() is not right. Which colour does it see, and what is in it at the end?");
});

test("layers: inner", () => {
  assert.equal(agrees(predictLayers, layers, 1), true, "called predictLayers(): inner() is not right. Which colour was changed inside of the block?");
});

test("layers: through", () => {
  assert.equal(agrees(predictLayers, layers, 2), true, 'called predictLayers(): through("green") is not right. Which colour does outer see, wherever it is called?');
});

test("layers: colour", () => {
  assert.equal(agrees(predictLayers, layers, 3), true, "called predictLayers(): colour is not right. Which assignments meant this variable?");
});

test("layers are predicted by hand", () => {
  assert.equal(byHand(predictLayers), true, `called predictLayers(): ${PLAIN}`);
});
