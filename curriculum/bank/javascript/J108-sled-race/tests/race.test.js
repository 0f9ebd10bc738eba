import { test } from "node:test";
import assert from "node:assert/strict";
import { gap, lastThree, ranked, without, withJoker } from "../src/race.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("lastThree of many", () => {
  assert.deepEqual(lastThree([50, 48, 52, 47]), [48, 52, 47], "called lastThree([50, 48, 52, 47])");
});

test("lastThree of three, two and none", () => {
  assert.deepEqual(lastThree([3, 2, 1]), [3, 2, 1], "called lastThree([3, 2, 1])");
  assert.deepEqual(lastThree([9, 8]), [9, 8], "called lastThree([9, 8])");
  assert.deepEqual(lastThree([]), [], "called lastThree([])");
});

test("lastThree leaves the array alone", () => {
  const times = [5, 6, 7, 8];
  const found = lastThree(times);
  assert.deepEqual(times, [5, 6, 7, 8], "called lastThree([5, 6, 7, 8]): the array afterwards");
  assert.notEqual(found, times, "called lastThree(...): it should be a new array");
});

test("lastThree takes a slice", () => {
  assert.match(code(lastThree), /\.slice\(/, "called lastThree(...): its code should take a slice");
});

// ex-2
test("ranked has the shortest first", () => {
  assert.deepEqual(ranked([100, 9, 25]), [9, 25, 100], "called ranked([100, 9, 25])");
});

test("ranked of equal times and of none", () => {
  assert.deepEqual(ranked([7, 7, 5]), [5, 7, 7], "called ranked([7, 7, 5])");
  assert.deepEqual(ranked([]), [], "called ranked([])");
});

test("ranked leaves the array alone", () => {
  const times = [30, 4];
  ranked(times);
  assert.deepEqual(times, [30, 4], "called ranked([30, 4]): the array afterwards");
});

test("ranked leaves the work to a method", () => {
  assert.match(code(ranked), /\.(sort|toSorted)\(/, "called ranked(...): a method that sorts");
});

// ex-3
test("withJoker puts the joker in front", () => {
  assert.deepEqual(withJoker(["Balto", "Togo"], "Laika"), ["Laika", "Balto", "Togo"], 'called withJoker(["Balto", "Togo"], "Laika")');
});

test("withJoker of an empty team", () => {
  assert.deepEqual(withJoker([], "Laika"), ["Laika"], 'called withJoker([], "Laika")');
});

test("withJoker leaves the array alone", () => {
  const names = ["Balto"];
  withJoker(names, "Laika");
  assert.deepEqual(names, ["Balto"], 'called withJoker(["Balto"], "Laika"): the array afterwards');
});

// ex-4
test("without drops the first match", () => {
  assert.deepEqual(without(["a", "b", "a"], "a"), ["b", "a"], 'called without(["a", "b", "a"], "a")');
  assert.deepEqual(without(["a", "b", "c"], "c"), ["a", "b"], 'called without(["a", "b", "c"], "c")');
});

test("without a name that is not there", () => {
  assert.deepEqual(without(["a", "b"], "x"), ["a", "b"], 'called without(["a", "b"], "x")');
});

test("without leaves the array alone", () => {
  const names = ["a", "b"];
  const found = without(names, "b");
  assert.deepEqual(names, ["a", "b"], 'called without(["a", "b"], "b"): the array afterwards');
  assert.notEqual(without(names, "x"), names, 'called without(["a", "b"], "x"): it should be a new array');
  assert.deepEqual(found, ["a"], 'called without(["a", "b"], "b")');
});

// ex-5
test("gap between last and first", () => {
  assert.equal(gap([50, 48, 61]), 11, "called gap([50, 48, 61])");
  assert.equal(gap([50, 48]), -2, "called gap([50, 48])");
});

test("gap of fewer than two times", () => {
  assert.equal(gap([50]), 0, "called gap([50])");
  assert.equal(gap([]), 0, "called gap([])");
});

test("gap leaves the array alone", () => {
  const times = [1, 2, 4];
  gap(times);
  assert.deepEqual(times, [1, 2, 4], "called gap([1, 2, 4]): the array afterwards");
});
