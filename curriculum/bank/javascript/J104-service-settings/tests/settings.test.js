import { test } from "node:test";
import assert from "node:assert/strict";
import { isOn, mayDelete, timeout, verdict } from "../src/settings.js";

// ex-1
test("timeout of zero stays zero", () => {
  assert.equal(timeout(0), 0, "called timeout(0)");
});

test("timeout that was set", () => {
  assert.equal(timeout(12), 12, "called timeout(12)");
});

test("timeout that was not set", () => {
  assert.equal(timeout(undefined), 30, "called timeout(undefined)");
  assert.equal(timeout(null), 30, "called timeout(null)");
});

// ex-2
test("mayDelete for admin and owner", () => {
  assert.equal(mayDelete("admin"), true, 'called mayDelete("admin")');
  assert.equal(mayDelete("owner"), true, 'called mayDelete("owner")');
});

test("mayDelete for others", () => {
  assert.equal(mayDelete("visitor"), false, 'called mayDelete("visitor")');
  assert.equal(mayDelete(""), false, 'called mayDelete("")');
  assert.equal(mayDelete(undefined), false, "called mayDelete(undefined)");
});

// ex-3
test("verdict with errors", () => {
  assert.equal(verdict(1, 0), "failed", "called verdict(1, 0)");
  assert.equal(verdict(3, 9), "failed", "called verdict(3, 9)");
});

test("verdict with many warnings", () => {
  assert.equal(verdict(0, 6), "check", "called verdict(0, 6)");
});

test("verdict with few warnings", () => {
  assert.equal(verdict(0, 5), "good", "called verdict(0, 5)");
  assert.equal(verdict(0, 0), "good", "called verdict(0, 0)");
});

// ex-4
test("isOn for the right words", () => {
  assert.equal(isOn("true"), true, 'called isOn("true")');
  assert.equal(isOn("yes"), true, 'called isOn("yes")');
});

test("isOn for other words", () => {
  assert.equal(isOn("false"), false, 'called isOn("false")');
  assert.equal(isOn("1"), false, 'called isOn("1")');
  assert.equal(isOn("Yes"), false, 'called isOn("Yes")');
});

test("isOn without a word", () => {
  assert.equal(isOn(""), false, 'called isOn("")');
  assert.equal(isOn(undefined), false, "called isOn(undefined)");
});
