import { test } from "node:test";
import assert from "node:assert/strict";
import { found, label, report, total } from "../src/walk.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("found adds both", () => {
  assert.equal(found(3, 4), 7);
  assert.equal(found(12, 30), 42);
});

test("found with nothing", () => {
  assert.equal(found(0, 5), 5);
  assert.equal(found(5, 0), 5);
});

test("found goes on adding to a name", () => {
  assert.match(code(found), /\blet\s+sum\b/, "called found(...): its code should declare sum with let");
  assert.match(code(found), /\bsum\s*(\+=|=\s*sum)/, "called found(...): its code should give sum a new value");
});

// ex-2
test("label has grams", () => {
  assert.equal(label(250), "250 g");
  assert.equal(label(0), "0 g");
});

test("label goes on using both names", () => {
  assert.match(code(label), /\bconst\s+weight\b[^]*\bconst\s+text\b/, "called label(...): its code should declare weight and then text");
});

// ex-3
test("report of a full basket", () => {
  assert.equal(report(21), "full");
  assert.equal(report(31), "full");
});

test("report of exactly twenty", () => {
  assert.equal(report(20), "full");
});

test("report of fewer mushrooms", () => {
  assert.equal(report(19), "not full");
  assert.equal(report(0), "not full");
});

test("report gives the name back", () => {
  assert.match(code(report), /\blet\s+basket\b/, "called report(...): its code should declare basket with let");
  assert.equal((code(report).match(/\breturn\b/g) ?? []).length, 1, "called report(...): how many returns it has");
});

// ex-4
test("total counts the large ones twice", () => {
  assert.equal(total(3, 4), 11);
  assert.equal(total(10, 1), 12);
});

test("total of one kind only", () => {
  assert.equal(total(5, 0), 5);
  assert.equal(total(0, 5), 10);
});

test("total has one name for the sum", () => {
  assert.equal((code(total).match(/\b(let|const)\s+sum\b/g) ?? []).length, 1, "called total(...): how often sum is declared");
  assert.match(code(total), /\bsum\s*=\s*small\b|\bsum\s*\+=\s*small\b/, "called total(...): its code should give sum the small ones");
});
