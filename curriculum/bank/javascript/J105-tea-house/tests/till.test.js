import { test } from "node:test";
import assert from "node:assert/strict";
import { firstDear, stamps, total } from "../src/till.js";

// The loop statements in the code of a function, without its comments.
function loops(named) {
  const code = String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  return code.match(/\b(for|while)\s*\(/g) ?? [];
}

// The values one by one, and how many of them were looked at.
function watched(values) {
  const seen = { count: 0 };
  function* walk() {
    for (const value of values) {
      seen.count += 1;
      yield value;
    }
  }
  return { prices: walk(), seen };
}

// ex-1
test("total adds all prices", () => {
  assert.equal(total([250, 320, 90]), 660);
  assert.equal(total([5, 5]), 10);
});

test("total of one price and of none", () => {
  assert.equal(total([70]), 70);
  assert.equal(total([]), 0);
});

test("total has one loop", () => {
  assert.equal(loops(total).length, 1, "called total(...): how many loops it has");
});

// ex-2
test("firstDear is the first of several", () => {
  assert.equal(firstDear([90, 400, 250, 500], 200), 400);
  assert.equal(firstDear([201], 200), 201);
});

test("firstDear without a dear price", () => {
  assert.equal(firstDear([90, 200], 200), -1);
  assert.equal(firstDear([], 200), -1);
});

test("firstDear looks no further than it has to", () => {
  const { prices, seen } = watched([90, 400, 250]);
  firstDear(prices, 200);
  assert.equal(seen.count, 2, "called firstDear with 90, 400, 250 and the limit 200: how many prices it looked at");
});

test("firstDear has one loop", () => {
  assert.equal(loops(firstDear).length, 1, "called firstDear(...): how many loops it has");
});

// ex-3
test("stamps notes what is left", () => {
  assert.deepEqual(stamps(34), [24, 14, 4]);
});

test("stamps of exactly ten and of twenty", () => {
  assert.deepEqual(stamps(10), [0]);
  assert.deepEqual(stamps(20), [10, 0]);
});

test("stamps of less than ten", () => {
  assert.deepEqual(stamps(9), []);
  assert.deepEqual(stamps(0), []);
});

test("stamps has one loop", () => {
  assert.equal(loops(stamps).length, 1, "called stamps(...): how many loops it has");
});
