import { test } from "node:test";
import assert from "node:assert/strict";
import { showEnd, showHours, showQuiet, showSale } from "../src/notices.js";

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
test("showHours prints the hours first", () => {
  assert.deepEqual(logged(showHours)[0], ["Open from 9 to 18"], "called showHours(), values in the first call");
});

test("showHours prints the Sunday second", () => {
  assert.deepEqual(logged(showHours)[1], ["Closed on Sunday"], "called showHours(), values in the second call");
});

test("showHours prints two lines", () => {
  assert.equal(logged(showHours).length, 2, "called showHours() and counted its lines");
});

// ex-2
test("showSale looks the same as before", () => {
  assert.deepEqual(
    logged(showSale).map((values) => values.join(" ")),
    ["Two books for 15 euros"],
    "called showSale(), looked at the screen",
  );
});

test("showSale hands the price over as a number", () => {
  assert.deepEqual(logged(showSale)[0], ["Two books for", 15, "euros"], "called showSale(), values in the call");
});

// ex-3
test("showQuiet shows the double quotes", () => {
  assert.deepEqual(logged(showQuiet)[0], ['Today: "Emil" and other tales'], "called showQuiet(), values in the call");
});

test("showQuiet prints one line", () => {
  assert.equal(logged(showQuiet).length, 1, "called showQuiet() and counted its lines");
});

// ex-4
test("showEnd begins with its thanks", () => {
  assert.deepEqual(logged(showEnd)[0], ["Thank you"], "called showEnd(), values in the first call");
});

test("showEnd has an empty second line", () => {
  assert.deepEqual(logged(showEnd)[1], [], "called showEnd(), values in the second call");
});

test("showEnd ends without a space in front", () => {
  assert.deepEqual(logged(showEnd).slice(2), [["Come again"]], "called showEnd(), values from the third call on");
});
