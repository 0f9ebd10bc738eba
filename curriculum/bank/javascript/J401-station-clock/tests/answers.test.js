import { test } from "node:test";
import assert from "node:assert/strict";
import { predictErrors, predictQueues, predictThens, predictTurns } from "../src/answers.js";
import { errors, queues, thens, turns } from "../src/station.js";

// How many texts of the prediction are right before the first mistake.
async function rightTexts(predict, given) {
  const said = await given();
  const predicted = predict();
  let count = 0;
  while (count < said.length && predicted[count] === said[count]) count++;
  return count === said.length && predicted.length > said.length ? -1 : count;
}

// Whether the function is one return of plain texts: no name, no call, no calculation.
function byHand(predict) {
  const body = String(predict).replace(/\/\/.*/g, "").replace(/"[^"]*"|'[^']*'|`[^`$]*`/g, "0");
  return /^function\s+\w+\(\)\s*\{\s*return\s*\[[\s,0]*\];?\s*\}$/.test(body);
}

const PLAIN = "write one return with plain texts: no name, no call, no calculation";

// ex-1
test("turns: what the running code says", async () => {
  const right = await rightTexts(predictTurns, turns);
  assert.equal(right >= 3, true, "called predictTurns(): one of the first three texts is not right. What is said before the function is left?");
});

test("turns: what comes later", async () => {
  const right = await rightTexts(predictTurns, turns);
  assert.equal(right, 5, "called predictTurns(): how many texts are right before the first mistake. Does a timer with 0 come before a promise?");
});

test("turns are predicted by hand", () => {
  assert.equal(byHand(predictTurns), true, `called predictTurns(): ${PLAIN}`);
});

// ex-2
test("queues: up to the promises", async () => {
  const right = await rightTexts(predictQueues, queues);
  assert.equal(right >= 3, true, "called predictQueues(): one of the first three texts is not right. Are callbacks that are added meanwhile taken before a timer?");
});

test("queues: timers and what they add", async () => {
  const right = await rightTexts(predictQueues, queues);
  assert.equal(right, 6, "called predictQueues(): how many texts are right before the first mistake. What comes between two timers?");
});

test("queues are predicted by hand", () => {
  assert.equal(byHand(predictQueues), true, `called predictQueues(): ${PLAIN}`);
});

// ex-3
test("thens: what is said at once", async () => {
  const right = await rightTexts(predictThens, thens);
  assert.equal(right >= 3, true, "called predictThens(): one of the first three texts is not right. When is the function of a new promise carried out?");
});

test("thens: round by round", async () => {
  const right = await rightTexts(predictThens, thens);
  assert.equal(right, 6, "called predictThens(): how many texts are right before the first mistake. When does the second callback of a chain come into the queue?");
});

test("thens are predicted by hand", () => {
  assert.equal(byHand(predictThens), true, `called predictThens(): ${PLAIN}`);
});

// ex-4
test("errors: up to the catch", async () => {
  const right = await rightTexts(predictErrors, errors);
  assert.equal(right >= 2, true, "called predictErrors(): one of the first two texts is not right. Which callbacks are skipped after an error?");
});

test("errors: behind the catch", async () => {
  const right = await rightTexts(predictErrors, errors);
  assert.equal(right, 5, "called predictErrors(): how many texts are right before the first mistake. What does finally pass on, and is the second catch called?");
});

test("errors are predicted by hand", () => {
  assert.equal(byHand(predictErrors), true, `called predictErrors(): ${PLAIN}`);
});
