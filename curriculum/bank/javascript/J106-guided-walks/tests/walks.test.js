import { test } from "node:test";
import assert from "node:assert/strict";
import { fee, label, offer, seats } from "../src/walks.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("seats gives the product back", () => {
  assert.equal(seats(3, 12), 36, "called seats(3, 12)");
});

test("seats of no group", () => {
  assert.equal(seats(0, 12), 0, "called seats(0, 12)");
});

test("seats prints nothing", () => {
  const kept = console.log;
  let calls = 0;
  console.log = () => {
    calls += 1;
  };
  try {
    seats(2, 2);
  } finally {
    console.log = kept;
  }
  assert.equal(calls, 0, "called seats(2, 2), counted the calls of console.log");
});

// ex-2
test("fee with a price for the hour", () => {
  assert.equal(fee(3, 2000), 6000, "called fee(3, 2000)");
});

test("fee at the usual price", () => {
  assert.equal(fee(2), 9000, "called fee(2)");
  assert.equal(fee(2, undefined), 9000, "called fee(2, undefined)");
});

test("fee of a guide who takes nothing", () => {
  assert.equal(fee(2, 0), 0, "called fee(2, 0)");
});

test("fee has its default value in the parameter list", () => {
  assert.match(code(fee), /\([^)]*perHour\s*=[^)]*\)/, "called fee(...): the list of its parameters");
});

// ex-3
test("offer for a group", () => {
  assert.equal(offer(10, 2), 12000, "called offer(10, 2)");
  assert.equal(offer(1, 1), 4800, "called offer(1, 1)");
});

test("offer for nobody", () => {
  assert.equal(offer(0, 2), "nobody comes", "called offer(0, 2)");
  assert.equal(offer(-1, 2), "nobody comes", "called offer(-1, 2)");
});

test("offer calls fee", () => {
  assert.match(code(offer), /\bfee\s*\(/, "called offer(...): its code should call fee");
});

// ex-4
test("label has name and minutes", () => {
  assert.equal(label("Harbour", 90), "Harbour (90 min)", 'called label("Harbour", 90)');
});

test("label of an empty name", () => {
  assert.equal(label("", 5), " (5 min)", 'called label("", 5)');
});

test("label is an arrow with an expression", () => {
  assert.match(code(label), /=>/, "called label: it should be an arrow function");
  assert.doesNotMatch(code(label), /\breturn\b/, "called label: it should need no return");
});
