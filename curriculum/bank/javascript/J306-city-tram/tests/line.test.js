import { test } from "node:test";
import assert from "node:assert/strict";
import { Line, pairs, take, there, times } from "../src/line.js";

// The next `count` values of a generator, asked for one by one.
function next(generator, count) {
  const values = [];
  for (let i = 0; i < count; i++) {
    values.push(generator.next().value);
  }
  return values;
}

// An iterable that counts how many values were asked for. It ends after `length` of them.
function counting(length) {
  const asked = { count: 0 };
  const iterable = {
    *[Symbol.iterator]() {
      while (asked.count < length) {
        asked.count += 1;
        yield asked.count;
      }
      asked.count += 1;
    },
  };
  return { asked, iterable };
}

// ex-1
test("times goes on in steps", () => {
  assert.deepEqual(next(times(5, 10), 4), [5, 15, 25, 35], "called times(5, 10), asked for four values");
});

test("times has no end", () => {
  assert.equal(next(times(0, 1), 1000).at(-1), 999, "called times(0, 1), asked for a thousand values: the last one");
});

test("times begins anew at each call", () => {
  next(times(5, 10), 3);
  assert.deepEqual(next(times(5, 10), 1), [5], "called times(5, 10) a second time, asked for one value");
});

// ex-2
test("take hands on the first values", () => {
  assert.deepEqual([...take(2, ["a", "b", "c"])], ["a", "b"], 'called take(2, ["a", "b", "c"])');
});

test("take of more than there are", () => {
  assert.deepEqual([...take(5, ["a", "b"])], ["a", "b"], 'called take(5, ["a", "b"])');
  assert.deepEqual([...take(3, [])], [], "called take(3, [])");
});

test("take asks for no value too many", () => {
  const { asked, iterable } = counting(9);
  assert.deepEqual([...take(3, iterable)], [1, 2, 3], "called take(3, iterable) with the values 1 to 9");
  assert.equal(asked.count, 3, "called take(3, iterable): how many values it asked for");
});

test("take of none asks for nothing", () => {
  const { asked, iterable } = counting(9);
  assert.deepEqual([...take(0, iterable)], [], "called take(0, iterable)");
  assert.equal(asked.count, 0, "called take(0, iterable): how many values it asked for");
});

// ex-3
test("pairs are neighbours", () => {
  assert.deepEqual([...pairs(["A", "B", "C"])], [["A", "B"], ["B", "C"]], 'called pairs(["A", "B", "C"])');
});

test("pairs of one stop and of none", () => {
  assert.deepEqual([...pairs(["A"])], [], 'called pairs(["A"])');
  assert.deepEqual([...pairs([])], [], "called pairs([])");
});

test("pairs of any iterable, one at a time", () => {
  const { asked, iterable } = counting(9);
  assert.deepEqual(next(pairs(iterable), 2), [[1, 2], [2, 3]], "called pairs with the values 1 to 9, asked for two pairs");
  assert.equal(asked.count, 3, "called pairs with the values 1 to 9, asked for two pairs: how many values it asked for");
});

test("pairs of values that count as nothing", () => {
  assert.deepEqual([...pairs([undefined, 0, undefined])], [[undefined, 0], [0, undefined]], "called pairs([undefined, 0, undefined])");
});

// ex-4
test("there goes there and back", () => {
  assert.deepEqual([...there(["A", "B", "C"])], ["A", "B", "C", "B", "A"], 'called there(["A", "B", "C"])');
});

test("there of one stop and of none", () => {
  assert.deepEqual([...there(["A"])], ["A"], 'called there(["A"])');
  assert.deepEqual([...there([])], [], "called there([])");
});

test("there leaves the stops alone", () => {
  const stops = ["A", "B"];
  assert.deepEqual([...there(stops)], ["A", "B", "A"], 'called there(["A", "B"])');
  assert.deepEqual(stops, ["A", "B"], 'called there(["A", "B"]): the stops afterwards');
});

test("there passes on with yield star", () => {
  assert.match(String(there).replace(/\/\/.*/g, ""), /yield\s*\*[^]*yield\s*\*/, "called there(...): its code should pass on two sequences with yield*");
});

// ex-5
test("Line can be walked through", () => {
  const seen = [];
  for (const stop of new Line(["A", "B"])) seen.push(stop);
  assert.deepEqual(seen, ["A", "B"], 'called for … of with new Line(["A", "B"])');
});

test("Line can be walked through twice", () => {
  const line = new Line(["A", "B"]);
  assert.deepEqual([[...line], [...line]], [["A", "B"], ["A", "B"]], 'called spread twice with new Line(["A", "B"])');
});

test("Line allows two walks at once", () => {
  const line = new Line(["A", "B"]);
  const one = line[Symbol.iterator]();
  const other = line[Symbol.iterator]();
  one.next();
  assert.equal(other.next().value, "A", "called two iterators of a line, the first went on: the first value of the second");
});

test("Line keeps its stops private", () => {
  const stops = ["A"];
  const line = new Line(stops);
  stops.push("forged");
  assert.deepEqual(Object.keys(line), [], 'called Object.keys(new Line(["A"]))');
  assert.deepEqual([...line], ["A"], "called new Line(stops), pushed to stops, spread the line");
});
