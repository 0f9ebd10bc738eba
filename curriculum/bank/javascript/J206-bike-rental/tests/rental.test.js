import { test } from "node:test";
import assert from "node:assert/strict";
import * as index from "../src/index.js";
import * as rates from "../src/rates.js";
import * as rental from "../src/rental.js";
import round from "../src/round.js";

// ex-1
test("cost is rate times hours", () => {
  assert.equal(rental.cost("city", 3), 900, 'called cost("city", 3)');
  assert.equal(rental.cost("kids", 1.5), 225, 'called cost("kids", 1.5)');
});

test("cost asks rates.js for the rate", () => {
  const before = rates.lookups;
  rental.cost("cargo", 2);
  assert.equal(rates.lookups - before, 1, 'called cost("cargo", 2): how often rate of rates.js was called');
});

test("cost of an unknown bike", () => {
  assert.throws(() => rental.cost("moped", 1), { name: "RangeError", message: "no such bike: moped" }, 'called cost("moped", 1)');
});

// ex-2
test("quote is rounded up", () => {
  assert.equal(rental.quote("kids", 1.5), 250, 'called quote("kids", 1.5)');
  assert.equal(rental.quote("city", 2.1), 650, 'called quote("city", 2.1)');
});

test("quote of a round amount", () => {
  assert.equal(rental.quote("cargo", 2), 1500, 'called quote("cargo", 2)');
});

test("quote calls nicely", () => {
  assert.match(String(rental.quote), /\bnicely\s*\(/, "called quote(...): its code should call nicely");
});

// ex-3
test("label is public", () => {
  assert.equal(typeof rental.label, "function", "called import * from rental.js: the type of label");
});

test("label names the bike", () => {
  assert.equal(rental.label?.("cargo"), "cargo bike", 'called label("cargo")');
});

test("rental.js exports three names", () => {
  assert.deepEqual(Object.keys(rental).sort(), ["cost", "label", "quote"], "called import * from rental.js: its names");
});

// ex-4
test("index.js passes on the same functions", () => {
  for (const name of ["cost", "quote"]) {
    assert.equal(index[name], rental[name], `called import from index.js: is ${name} the one of rental.js?`);
  }
});

test("index.js passes on nicely", () => {
  assert.equal(index.nicely, round, "called import from index.js: is nicely the default export of round.js?");
});

test("index.js has four names", () => {
  assert.deepEqual(Object.keys(index).sort(), ["cost", "label", "nicely", "quote"], "called import * from index.js: its names");
});
