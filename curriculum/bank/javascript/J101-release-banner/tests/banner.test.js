import { test } from "node:test";
import assert from "node:assert/strict";
import { showEnd, showRule, showStart } from "../src/banner.js";

// The values that each console.log was given while `show` ran.
function logged(show) {
  const kept = console.log;
  const calls = [];
  console.log = (...values) => {
    calls.push(values);
  };
  try {
    show();
  } finally {
    console.log = kept;
  }
  return calls;
}

// What the log looks like, line by line.
function lines(show) {
  return logged(show).map((values) => values.join(" "));
}

// ex-1
test("showStart prints the headline first", () => {
  assert.equal(lines(showStart)[0], "NIGHTLY BUILD", "called showStart(), first line");
});

test("showStart prints the branch second", () => {
  assert.equal(lines(showStart)[1], "Branch: main", "called showStart(), second line");
});

test("showStart prints two lines", () => {
  assert.equal(lines(showStart).length, 2, "called showStart() and counted its lines");
});

// ex-2
test("showRule keeps the apostrophe of the rule", () => {
  assert.equal(lines(showRule)[0], "Rule 1: don't skip the tests", "called showRule(), first line");
});

test("showRule keeps the double quotes around help", () => {
  assert.equal(lines(showRule)[1], 'Ask for "help" early', "called showRule(), second line");
});

test("showRule prints two lines", () => {
  assert.equal(lines(showRule).length, 2, "called showRule() and counted its lines");
});

// ex-3
test("showEnd begins with its title", () => {
  assert.equal(lines(showEnd)[0], "Result of the night", "called showEnd(), first line");
});

test("showEnd has an empty second line", () => {
  assert.deepEqual(logged(showEnd)[1], [], "called showEnd(), values in the second call");
});

test("showEnd prints both numbers as numbers", () => {
  assert.deepEqual(
    logged(showEnd).slice(2),
    [["passed:", 41], ["failed:", 0]],
    "called showEnd(), values from the third call on",
  );
});
