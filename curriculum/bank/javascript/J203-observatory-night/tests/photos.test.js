import { test } from "node:test";
import assert from "node:assert/strict";
import { captions, clear, countWhere, exposure, firstOf } from "../src/photos.js";

// What fills or walks step by step in the code of a function.
function steps(named) {
  const code = String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  return code.match(/\bfor\b|\bwhile\b|\.push\(|\.forEach\(|[\w)]\[/g) ?? [];
}

// Three photos, each a new object.
function night() {
  return [
    { star: "Vega", seconds: 30, clouds: 2 },
    { star: "Sirius", seconds: 5, clouds: 0 },
    { star: "Vega", seconds: 60, clouds: 1 },
  ];
}

// ex-1
test("captions has a text for each photo", () => {
  assert.deepEqual(captions(night()), ["Vega, 30 s", "Sirius, 5 s", "Vega, 60 s"], "called captions with Vega 30, Sirius 5, Vega 60");
});

test("captions without photos", () => {
  assert.deepEqual(captions([]), []);
});

test("captions hands a function over", () => {
  assert.deepEqual(steps(captions), [], "called captions(...): what goes step by step in its code");
});

// ex-2
test("clear keeps what has few clouds", () => {
  assert.deepEqual(clear(night(), 1).map((photo) => photo.seconds), [5, 60], "called clear with clouds 2, 0, 1 and most 1: the seconds of what stays");
});

test("clear of none and of all", () => {
  assert.deepEqual(clear([{ star: "Vega", seconds: 1, clouds: 3 }], 2), []);
  assert.equal(clear(night(), 2).length, 3, "called clear with clouds 2, 0, 1 and most 2, counted the photos");
});

test("clear hands a function over", () => {
  assert.deepEqual(steps(clear), [], "called clear(...): what goes step by step in its code");
});

// ex-3
test("exposure adds the seconds", () => {
  assert.equal(exposure(night()), 95, "called exposure with 30, 5 and 60 seconds");
});

test("exposure of one photo and of none", () => {
  assert.equal(exposure([{ star: "Vega", seconds: 7, clouds: 0 }]), 7);
  assert.equal(exposure([]), 0);
});

test("exposure hands a function over", () => {
  assert.deepEqual(steps(exposure), [], "called exposure(...): what goes step by step in its code");
});

// ex-4
test("firstOf finds the first of two", () => {
  assert.equal(firstOf(night(), "Vega")?.seconds, 30, 'called firstOf with Vega 30, Sirius 5, Vega 60 and "Vega": the seconds');
  assert.equal(firstOf(night(), "Sirius")?.seconds, 5, 'called firstOf with Vega 30, Sirius 5, Vega 60 and "Sirius": the seconds');
});

test("firstOf without a match is null", () => {
  assert.equal(firstOf([{ star: "Vega", seconds: 7, clouds: 0 }], "Mars"), null);
  assert.equal(firstOf([], "Vega"), null);
});

test("firstOf hands a function over", () => {
  assert.deepEqual(steps(firstOf), [], "called firstOf(...): what goes step by step in its code");
});

// ex-5
test("countWhere counts what is wanted", () => {
  assert.equal(countWhere([4, 9, 2, 7], (number) => number > 3), 3, "called countWhere([4, 9, 2, 7], (number) => number > 3)");
  assert.equal(countWhere(["a", "bb"], (text) => text.length === 9), 0, 'called countWhere(["a", "bb"], (text) => text.length === 9)');
});

test("countWhere calls the function once for each item", () => {
  const seen = [];
  countWhere(["x", "y"], (item) => {
    seen.push(item);
    return true;
  });
  assert.deepEqual(seen, ["x", "y"], 'called countWhere(["x", "y"], ...): the items that the function was called with');
});

test("countWhere of no items", () => {
  assert.equal(countWhere([], () => true), 0, "called countWhere([], () => true)");
});
