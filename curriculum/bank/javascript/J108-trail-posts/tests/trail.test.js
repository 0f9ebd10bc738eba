import { test } from "node:test";
import assert from "node:assert/strict";
import { finish, ordered, position, stretch, without } from "../src/trail.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("finish of several posts", () => {
  assert.equal(finish([1, 4, 9]), 9);
  assert.equal(finish([7, 2]), 2);
});

test("finish of one post and of none", () => {
  assert.equal(finish([3]), 3);
  assert.equal(finish([]), undefined);
});

test("finish leaves the array alone", () => {
  const posts = [1, 4, 9];
  finish(posts);
  assert.deepEqual(posts, [1, 4, 9], "called finish([1, 4, 9]): the array afterwards");
});

// ex-2
test("ordered goes by number", () => {
  assert.deepEqual(ordered([10, 2, 1]), [1, 2, 10]);
  assert.deepEqual(ordered([100, 25, 9]), [9, 25, 100]);
});

test("ordered of equal distances and of none", () => {
  assert.deepEqual(ordered([3, 1, 3]), [1, 3, 3]);
  assert.deepEqual(ordered([]), []);
});

test("ordered leaves the array alone", () => {
  const posts = [2, 1];
  ordered(posts);
  assert.deepEqual(posts, [2, 1], "called ordered([2, 1]): the array afterwards");
});

test("ordered leaves the work to a method", () => {
  assert.match(code(ordered), /\.(sort|toSorted)\(/, "called ordered(...): a method that sorts");
});

// ex-3
test("without takes one item out", () => {
  assert.deepEqual(without([1, 4, 9, 12], 1), [1, 9, 12]);
});

test("without takes the first or the last out", () => {
  assert.deepEqual(without([1, 4, 9], 0), [4, 9]);
  assert.deepEqual(without([1, 4, 9], 2), [1, 4]);
});

test("without leaves the array alone", () => {
  const posts = [1, 4, 9];
  without(posts, 1);
  assert.deepEqual(posts, [1, 4, 9], "called without([1, 4, 9], 1): the array afterwards");
});

test("without of equal distances", () => {
  assert.deepEqual(without([5, 5, 5], 1), [5, 5]);
});

// ex-4
test("stretch is the largest gap", () => {
  assert.equal(stretch([0, 4, 5, 12]), 7);
  assert.equal(stretch([0, 9, 10]), 9);
});

test("stretch of fewer than two posts", () => {
  assert.equal(stretch([8]), 0);
  assert.equal(stretch([]), 0);
});

test("stretch does not count from the start", () => {
  assert.equal(stretch([30, 31, 33]), 2);
});

// ex-5
test("position counts from one", () => {
  assert.equal(position([2, 5, 9], 5), 2);
  assert.equal(position([2, 5, 9], 9), 3);
});

test("position of the first post", () => {
  assert.equal(position([2, 5, 9], 2), 1);
});

test("position of a post that is not there", () => {
  assert.equal(position([2, 5, 9], 7), 0);
  assert.equal(position([], 7), 0);
});

test("position of the first of equal ones", () => {
  assert.equal(position([4, 6, 6], 6), 2);
});
