import { test } from "node:test";
import assert from "node:assert/strict";
import { fare, greeting, places, sameCode } from "../src/gate.js";

// ex-1
test("sameCode of equal codes", () => {
  assert.equal(sameCode("K7", "K7"), true, 'called sameCode("K7", "K7")');
  assert.equal(sameCode(7, 7), true, "called sameCode(7, 7)");
});

test("sameCode of other codes", () => {
  assert.equal(sameCode("K7", "K8"), false, 'called sameCode("K7", "K8")');
});

test("sameCode differs by type", () => {
  assert.equal(sameCode("7", 7), false, 'called sameCode("7", 7)');
  assert.equal(sameCode("", 0), false, 'called sameCode("", 0)');
  assert.equal(sameCode(null, undefined), false, "called sameCode(null, undefined)");
});

// ex-2
test("greeting of a visitor with a name", () => {
  assert.equal(greeting("Ida"), "Hello, Ida!", 'called greeting("Ida")');
});

test("greeting of an empty name", () => {
  assert.equal(greeting(""), "Hello, guest!", 'called greeting("")');
});

test("greeting without a name", () => {
  assert.equal(greeting(undefined), "Hello, guest!", "called greeting(undefined)");
  assert.equal(greeting(null), "Hello, guest!", "called greeting(null)");
});

// ex-3
test("places of some", () => {
  assert.equal(places(4), 4, "called places(4)");
});

test("places of zero is zero", () => {
  assert.equal(places(0), 0, "called places(0)");
});

test("places without an answer of the sensor", () => {
  assert.equal(places(undefined), "unknown", "called places(undefined)");
  assert.equal(places(null), "unknown", "called places(null)");
});

// ex-4
test("fare of small children", () => {
  assert.equal(fare(0), 0, "called fare(0)");
  assert.equal(fare(5), 0, "called fare(5)");
});

test("fare of children", () => {
  assert.equal(fare(6), 250, "called fare(6)");
  assert.equal(fare(10), 250, "called fare(10)");
  assert.equal(fare(17), 250, "called fare(17)");
});

test("fare of adults", () => {
  assert.equal(fare(18), 500, "called fare(18)");
  assert.equal(fare(64), 500, "called fare(64)");
});

test("fare of the old", () => {
  assert.equal(fare(65), 300, "called fare(65)");
  assert.equal(fare(101), 300, "called fare(101)");
});
