import { test } from "node:test";
import assert from "node:assert/strict";
import { countdown, distance, firstLong, weeksUntil } from "../src/choir.js";

// Whether the code of a function has a loop statement.
function loops(named) {
  const code = String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  return /\b(for|while)\s*\(/.test(code);
}

// The values one by one, and how many of them were asked for.
function watched(values) {
  const seen = { count: 0 };
  const list = values.map((value) => value);
  for (const index of values.keys()) {
    Object.defineProperty(list, index, {
      get() {
        seen.count = Math.max(seen.count, index + 1);
        return values[index];
      },
    });
  }
  return { list, seen };
}

// ex-1
test("countdown from three", () => {
  assert.deepEqual(countdown(3), [3, 2, 1], "called countdown(3)");
});

test("countdown from ten has ten numbers", () => {
  assert.equal(countdown(10).length, 10, "called countdown(10), counted the numbers");
});

test("countdown from one and from zero", () => {
  assert.deepEqual(countdown(1), [1], "called countdown(1)");
  assert.deepEqual(countdown(0), [], "called countdown(0)");
});

test("countdown has a loop", () => {
  assert.equal(loops(countdown), true, "called countdown(...): is there a for or while in it?");
});

// ex-2
test("distance adds all legs", () => {
  assert.equal(distance([120, 45, 80]), 245, "called distance([120, 45, 80])");
});

test("distance of one leg and of none", () => {
  assert.equal(distance([33]), 33, "called distance([33])");
  assert.equal(distance([]), 0, "called distance([])");
});

test("distance has a loop", () => {
  assert.equal(loops(distance), true, "called distance(...): is there a for or while in it?");
});

// ex-3
test("firstLong finds the first of several", () => {
  assert.equal(firstLong([20, 90, 70, 95], 60), 90, "called firstLong([20, 90, 70, 95], 60)");
});

test("firstLong of legs at the limit", () => {
  assert.equal(firstLong([60, 61], 60), 61, "called firstLong([60, 61], 60)");
});

test("firstLong without a long leg", () => {
  assert.equal(firstLong([10, 60], 60), -1, "called firstLong([10, 60], 60)");
  assert.equal(firstLong([], 60), -1, "called firstLong([], 60)");
});

test("firstLong looks no further than it has to", () => {
  const { list, seen } = watched([10, 80, 20, 30]);
  firstLong(list, 50);
  assert.equal(seen.count, 2, "called firstLong([10, 80, 20, 30], 50): how many legs it looked at");
});

test("firstLong has a loop", () => {
  assert.equal(loops(firstLong), true, "called firstLong(...): is there a for or while in it?");
});

// ex-4
test("weeksUntil of several weeks", () => {
  assert.equal(weeksUntil(100, 750), 3, "called weeksUntil(100, 750)");
  assert.equal(weeksUntil(1, 1000000), 20, "called weeksUntil(1, 1000000)");
});

test("weeksUntil hits the goal exactly", () => {
  assert.equal(weeksUntil(100, 800), 3, "called weeksUntil(100, 800)");
  assert.equal(weeksUntil(100, 200), 1, "called weeksUntil(100, 200)");
});

test("weeksUntil of a goal that is reached already", () => {
  assert.equal(weeksUntil(500, 500), 0, "called weeksUntil(500, 500)");
  assert.equal(weeksUntil(500, 20), 0, "called weeksUntil(500, 20)");
});

test("weeksUntil has a loop", () => {
  assert.equal(loops(weeksUntil), true, "called weeksUntil(...): is there a for or while in it?");
});
