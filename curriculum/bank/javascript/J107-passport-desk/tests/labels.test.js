import { test } from "node:test";
import assert from "node:assert/strict";
import { card, clean, greeting, starts } from "../src/labels.js";

// What is left of the old way in the code of a function.
function left(named) {
  const code = String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  return code.match(/\bfor\b|\bwhile\b|\w\[|\+/g) ?? [];
}

// ex-1
test("greeting says the same as before", () => {
  assert.equal(greeting("Ida", 4), "Dear Ida, please go to desk 4.");
  assert.equal(greeting("Bo Li", "B2"), "Dear Bo Li, please go to desk B2.");
});

test("greeting is one template literal", () => {
  assert.deepEqual(left(greeting), [], "called greeting(...): what is left of the old way");
  assert.match(String(greeting), /`[^`]*\$\{[^`]*\$\{[^`]*`/, "called greeting(...): a text in backticks with two gaps");
});

// ex-2
test("starts says the same as before", () => {
  assert.equal(starts("passport", "pass"), true);
  assert.equal(starts("passport", "port"), false);
  assert.equal(starts("pass", "passport"), false);
});

test("starts of empty texts", () => {
  assert.equal(starts("passport", ""), true);
  assert.equal(starts("", "p"), false);
  assert.equal(starts("", ""), true);
});

test("starts asks a method", () => {
  assert.deepEqual(left(starts), [], "called starts(...): what is left of the old way");
  assert.match(String(starts), /\.startsWith\(/, "called starts(...): its code should use startsWith");
});

// ex-3
test("clean of one hyphen and of none says the same as before", () => {
  assert.equal(clean("ab-12"), "AB12");
  assert.equal(clean("x"), "X");
});

test("clean of several hyphens says the same as before", () => {
  assert.equal(clean("ab-12-cd"), "AB12CD");
  assert.equal(clean("--"), "");
});

test("clean is a chain of methods", () => {
  assert.deepEqual(left(clean), [], "called clean(...): what is left of the old way");
  assert.match(String(clean), /\)\s*\.\w+\(/, "called clean(...): its code should call one method on the result of another");
});

// ex-4
test("card says the same as before", () => {
  assert.equal(card("Ida", 6), "Ida...");
  assert.equal(card("Alexander", 4), "Alex");
  assert.equal(card("Bo", 2), "Bo");
});

test("card of an empty name and of no width", () => {
  assert.equal(card("", 3), "...");
  assert.equal(card("Ida", 0), "");
});

test("card fills up and cuts off by methods", () => {
  assert.deepEqual(left(card), [], "called card(...): what is left of the old way");
  assert.match(String(card), /\.padEnd\(/, "called card(...): its code should use padEnd");
});
