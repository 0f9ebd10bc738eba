import { test } from "node:test";
import assert from "node:assert/strict";
import { byFalls, falls, levels, names, ringer } from "../src/school.js";

// Whether a function goes on using one of these methods.
function uses(named, pattern) {
  return pattern.test(String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, ""));
}

// ex-1
test("names are in capitals", () => {
  assert.deepEqual(names([{ name: "Ida", level: 2, falls: 7 }, { name: "Bo", level: 1, falls: 0 }]), ["IDA", "BO"]);
});

test("names of nobody", () => {
  assert.deepEqual(names([]), []);
});

test("names goes on using map", () => {
  assert.equal(uses(names, /\.map\(/), true, "called names(...): does its code use map?");
});

// ex-2
test("levels has each level once", () => {
  assert.deepEqual(levels([{ level: 3 }, { level: 1 }, { level: 3 }, { level: 2 }, { level: 1 }]), [3, 1, 2]);
});

test("levels of one pupil and of none", () => {
  assert.deepEqual(levels([{ level: 2 }]), [2]);
  assert.deepEqual(levels([]), []);
});

test("levels goes on without a loop", () => {
  assert.equal(uses(levels, /\bfor\b|\bwhile\b|\.push\(/), false, "called levels(...): does its code fill an array step by step?");
});

// ex-3
test("byFalls has the fewest falls first", () => {
  const found = byFalls([{ name: "a", falls: 7 }, { name: "b", falls: 10 }, { name: "c", falls: 0 }]);
  assert.deepEqual(found.map((pupil) => pupil.name), ["c", "a", "b"], "called byFalls with a 7, b 10, c 0: the names");
});

test("byFalls keeps the order of equal ones", () => {
  const found = byFalls([{ name: "a", falls: 1 }, { name: "b", falls: 0 }, { name: "c", falls: 1 }, { name: "d", falls: 0 }]);
  assert.deepEqual(found.map((pupil) => pupil.name), ["b", "d", "a", "c"], "called byFalls with a 1, b 0, c 1, d 0: the names");
});

test("byFalls leaves the array alone", () => {
  const pupils = [{ name: "a", falls: 3 }, { name: "b", falls: 1 }];
  byFalls(pupils);
  assert.equal(pupils[0].name, "a", "called byFalls with a 3, b 1: the first name in the old array");
});

test("byFalls goes on handing a comparator over", () => {
  assert.equal(uses(byFalls, /\.(sort|toSorted)\(\s*(\w|\()/), true, "called byFalls(...): does it hand a function to sort or toSorted?");
});

// ex-4
test("falls of several pupils", () => {
  assert.equal(falls([{ falls: 7 }, { falls: 0 }, { falls: 3 }]), 10);
});

test("falls of one pupil and of none", () => {
  assert.equal(falls([{ falls: 4 }]), 4);
  assert.equal(falls([]), 0);
});

test("falls goes on using reduce", () => {
  assert.equal(uses(falls, /\.reduce\(/), true, "called falls(...): does its code use reduce?");
});

// ex-5
test("ringer does not ring by itself", () => {
  const rung = [];
  ringer((number) => rung.push(number), 3);
  assert.deepEqual(rung, [], "called ringer(bell, 3) and nothing else: the numbers that bell was called with");
});

test("ringer gives a function that rings", () => {
  const rung = [];
  const ring = ringer((number) => rung.push(number), 3);
  ring();
  assert.deepEqual(rung, [1, 2, 3], "called ringer(bell, 3)(): the numbers that bell was called with");
});

test("ringer rings anew at each call", () => {
  const rung = [];
  const ring = ringer((number) => rung.push(number), 2);
  ring();
  ring();
  assert.deepEqual(rung, [1, 2, 1, 2], "called ringer(bell, 2) once and its result twice: the numbers that bell was called with");
});
