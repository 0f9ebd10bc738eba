import { test } from "node:test";
import assert from "node:assert/strict";
import { euros, pieces, tax, withShipping } from "../src/invoice.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("withShipping adds the two amounts", () => {
  assert.equal(withShipping("12000", "590"), 12590, 'called withShipping("12000", "590")');
  assert.equal(withShipping("80", "5"), 85, 'called withShipping("80", "5")');
});

test("withShipping of nothing to ship", () => {
  assert.equal(withShipping("4500", "0"), 4500, 'called withShipping("4500", "0")');
});

test("withShipping converts by name", () => {
  assert.match(
    code(withShipping),
    /Number\(|parseInt\(|parseFloat\(/,
    "called withShipping(...): its code should convert the texts by name",
  );
});

// ex-2
test("tax of a round amount", () => {
  assert.equal(tax(1000), 190, "called tax(1000)");
  assert.equal(tax(0), 0, "called tax(0)");
});

test("tax is rounded to the nearest cent", () => {
  assert.equal(tax(1005), 191, "called tax(1005)");
  assert.equal(tax(1007), 191, "called tax(1007)");
  assert.equal(tax(1001), 190, "called tax(1001)");
});

test("tax is a number", () => {
  assert.equal(typeof tax(1005), "number", "called tax(1005), asked for the type of the result");
});

// ex-3
test("euros with a zero at the end", () => {
  assert.equal(euros(1250), "12.50", "called euros(1250)");
});

test("euros of a whole amount", () => {
  assert.equal(euros(700), "7.00", "called euros(700)");
});

test("euros with two other digits", () => {
  assert.equal(euros(1234), "12.34", "called euros(1234)");
  assert.equal(euros(5), "0.05", "called euros(5)");
});

// ex-4
test("pieces with a unit", () => {
  assert.equal(pieces("3 pcs"), 3, 'called pieces("3 pcs")');
  assert.equal(pieces("40m"), 40, 'called pieces("40m")');
});

test("pieces without a unit", () => {
  assert.equal(pieces("12"), 12, 'called pieces("12")');
});

test("pieces of a long unit", () => {
  assert.equal(pieces("125 boxes of 6"), 125, 'called pieces("125 boxes of 6")');
});
