import { test } from "node:test";
import assert from "node:assert/strict";
import { showLines, showNow, showTonight } from "../src/ticker.js";

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

// ex-1
test("showNow begins with NOW PLAYING", () => {
  assert.deepEqual(logged(showNow)[0], ["NOW PLAYING"], "called showNow(), first line");
});

test("showNow goes on with the song", () => {
  assert.deepEqual(logged(showNow)[1], ["Blue Hour with Ada"], "called showNow(), second line");
});

test("showNow has a call for each line", () => {
  assert.equal(logged(showNow).length, 2, "called showNow() and counted its console.log calls");
});

// ex-2
test("showTonight keeps the apostrophe", () => {
  assert.deepEqual(logged(showTonight)[0], ["Don't miss it!"], "called showTonight(), first line");
});

test("showTonight keeps the double quotes", () => {
  assert.deepEqual(
    logged(showTonight)[1],
    ['"Night Train" starts at ten'],
    "called showTonight(), second line",
  );
});

test("showTonight shows two lines", () => {
  assert.equal(logged(showTonight).length, 2, "called showTonight() and counted its lines");
});

// ex-3
test("showLines shows the whole line", () => {
  assert.deepEqual(
    logged(showLines).map((values) => values.join(" ")),
    ["Open lines: 3 of 5"],
    "called showLines(), looked at the ticker",
  );
});

test("showLines hands the numbers over as numbers", () => {
  assert.deepEqual(
    logged(showLines)[0],
    ["Open lines:", 3, "of", 5],
    "called showLines(), looked at the values in the call",
  );
});
