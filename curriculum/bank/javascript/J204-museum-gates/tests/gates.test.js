import { test } from "node:test";
import assert from "node:assert/strict";
import { discount, makeCounter, makeLog, once } from "../src/gates.js";

// ex-1
test("makeCounter counts up", () => {
  const next = makeCounter(10);
  const numbers = [next(), next(), next()];
  assert.deepEqual(numbers, [11, 12, 13], "called makeCounter(10) once and its result three times");
});

test("makeCounter begins where it is told", () => {
  assert.equal(makeCounter(0)(), 1);
  assert.equal(makeCounter(-5)(), -4);
});

test("makeCounter makes counters that do not share", () => {
  const north = makeCounter(0);
  const south = makeCounter(100);
  north();
  north();
  assert.deepEqual([south(), north()], [101, 3], "called makeCounter(0) and makeCounter(100), the first twice, then both");
});

// ex-2
test("discount takes the percentage off", () => {
  assert.equal(discount(25)(1000), 750);
  assert.equal(discount(10)(250), 225);
});

test("discount rounds to whole cents", () => {
  assert.equal(discount(15)(333), 283);
  assert.equal(discount(50)(3), 2);
});

test("discount remembers for several prices", () => {
  const half = discount(50);
  const tenth = discount(10);
  assert.deepEqual([half(400), tenth(400), half(20)], [200, 360, 10], "called discount(50) and discount(10), and both results in turn");
});

test("discount of nothing and of all", () => {
  assert.equal(discount(0)(499), 499);
  assert.equal(discount(100)(499), 0);
});

// ex-3
test("once calls the job a single time", () => {
  const calls = [];
  const open = once((key) => calls.push(key));
  open("a");
  open("b");
  open("c");
  assert.deepEqual(calls, ["a"], 'called the result of once with "a", "b", "c": what the job was called with');
});

test("once gives the first result again", () => {
  const double = once((number) => number * 2);
  assert.deepEqual([double(4), double(9)], [8, 8], "called the result of once with 4 and 9, the job doubles");
});

test("once of a job without a result", () => {
  let calls = 0;
  const ring = once(() => {
    calls += 1;
  });
  ring();
  ring();
  assert.equal(calls, 1, "called the result of once twice, the job gives nothing back: how often it was called");
});

test("once makes functions that do not share", () => {
  const first = once(() => "a");
  const second = once(() => "b");
  assert.deepEqual([first(), second()], ["a", "b"], "called once with two jobs, and both results");
});

// ex-4
test("makeLog remembers in order", () => {
  const log = makeLog(3);
  log.add("one");
  log.add("two");
  assert.deepEqual(log.list(), ["one", "two"], 'called makeLog(3), add("one"), add("two"), list()');
});

test("makeLog forgets the oldest", () => {
  const log = makeLog(2);
  ["a", "b", "c", "d"].forEach((text) => log.add(text));
  assert.deepEqual(log.list(), ["c", "d"], "called makeLog(2), add with a, b, c, d, list()");
});

test("makeLog hands out a copy", () => {
  const log = makeLog(5);
  log.add("a");
  log.list().push("forged");
  assert.deepEqual(log.list(), ["a"], "called list(), changed that array, called list() again");
});

test("makeLog keeps its texts to itself", () => {
  const log = makeLog(5);
  log.add("a");
  const other = makeLog(5);
  assert.deepEqual(Object.keys(log).sort(), ["add", "list"], "called makeLog(5): the keys of what comes back");
  assert.deepEqual(other.list(), [], "called makeLog(5) twice, add on the first, list() on the second");
});
