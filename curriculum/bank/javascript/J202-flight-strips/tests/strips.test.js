import { test } from "node:test";
import assert from "node:assert/strict";
import { bounds, leaders, masked, runway, title } from "../src/strips.js";

// The code of a function without its comments, and without what is in its texts.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "").replace(/"[^"]*"/g, '""');
}

// Ways to reach into a value without a pattern: an index, a dot behind a parameter, delete.
function reaches(named) {
  return code(named).match(/\w\[|\bflight\??\.|\bheights\??\.|\bdelete\b|\barguments\b/g) ?? [];
}

// ex-1
test("bounds has the lower height first", () => {
  assert.deepEqual(bounds([300, 120]), [120, 300]);
  assert.deepEqual(bounds([80, 95]), [80, 95]);
  assert.deepEqual(bounds([95, 120]), [95, 120]);
  assert.deepEqual(bounds([1000, 300]), [300, 1000]);
});

test("bounds of equal heights and below zero", () => {
  assert.deepEqual(bounds([50, 50]), [50, 50]);
  assert.deepEqual(bounds([0, -10]), [-10, 0]);
});

test("bounds takes the array apart by a pattern", () => {
  assert.deepEqual(reaches(bounds), [], "called bounds(...): where its code reaches into the array");
  assert.match(code(bounds), /\[\s*\w+\s*,\s*\w+\s*\]\s*(\)|=[^=])/, "called bounds(...): a pattern in square brackets");
});

// ex-2
test("title of a flight with a gate", () => {
  assert.equal(title({ number: "LH12", to: "Oslo", gate: "A4" }), "LH12 to Oslo, gate A4");
});

test("title of a flight without a gate", () => {
  assert.equal(title({ number: "SK9", to: "Rome" }), "SK9 to Rome, gate ?");
  assert.equal(title({ number: "SK9", to: "Rome", gate: undefined }), "SK9 to Rome, gate ?");
});

test("title takes the flight apart by a pattern", () => {
  assert.deepEqual(reaches(title), [], "called title(...): where its code reaches into the flight");
  assert.match(code(title), /\{[^{}]*\bgate\s*=[^=]/, "called title(...): a default in the pattern");
});

// ex-3
test("runway of a flight with a plan", () => {
  assert.equal(runway({ number: "LH12", plan: { runway: "27L", height: 90 } }), "27L");
});

test("runway of a flight without a plan", () => {
  assert.equal(runway({ number: "LH12" }), "none");
});

test("runway of a plan without a runway", () => {
  assert.equal(runway({ plan: {} }), "none");
});

test("runway takes the flight apart by a pattern", () => {
  assert.deepEqual(reaches(runway), [], "called runway(...): where its code reaches into the flight");
});

// ex-4
test("leaders of five flights", () => {
  assert.deepEqual(leaders("a", "b", "c", "d", "e"), { next: ["a", "b"], waiting: ["c", "d", "e"] });
});

test("leaders of two flights", () => {
  assert.deepEqual(leaders("a", "b"), { next: ["a", "b"], waiting: [] });
});

test("leaders gathers the rest", () => {
  assert.match(code(leaders), /^[^{]*\.\.\.\w+\s*\)/, "called leaders(...): three dots in the parameter list");
  assert.deepEqual(reaches(leaders), [], "called leaders(...): where its code reaches into arguments");
});

// ex-5
test("masked leaves the pilot out", () => {
  assert.deepEqual(masked({ number: "LH12", pilot: "Ida", seats: 90 }), { number: "LH12", seats: 90 });
});

test("masked of a flight without a pilot", () => {
  assert.deepEqual(masked({ number: "SK9" }), { number: "SK9" });
});

test("masked leaves the flight alone", () => {
  const flight = { number: "LH12", pilot: "Ida" };
  const found = masked(flight);
  assert.deepEqual(flight, { number: "LH12", pilot: "Ida" }, 'called masked({ number: "LH12", pilot: "Ida" }): the flight afterwards');
  assert.notEqual(found, flight, "called masked(flight): it should be a new object");
});

test("masked gathers the rest", () => {
  assert.deepEqual(reaches(masked), [], "called masked(...): where its code reaches into the flight");
});
