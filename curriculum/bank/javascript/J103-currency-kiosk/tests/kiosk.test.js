import { test } from "node:test";
import assert from "node:assert/strict";
import { isAmount, split, toCents, total } from "../src/kiosk.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("split gives euros and cents", () => {
  assert.deepEqual(split(1234), [12, 34], "called split(1234)");
  assert.deepEqual(split(805), [8, 5], "called split(805)");
});

test("split of less than a euro", () => {
  assert.deepEqual(split(99), [0, 99], "called split(99)");
  assert.deepEqual(split(0), [0, 0], "called split(0)");
});

test("split of whole euros leaves nothing", () => {
  assert.deepEqual(split(700), [7, 0], "called split(700)");
});

test("split uses the remainder", () => {
  assert.match(code(split), /%\s*100/, "called split(...): its code should take a remainder");
});

// ex-2
test("toCents of euros and cents", () => {
  assert.equal(toCents("12.34"), 1234, 'called toCents("12.34")');
});

test("toCents gives whole numbers", () => {
  assert.equal(toCents("19.99"), 1999, 'called toCents("19.99")');
  assert.equal(toCents("1.1"), 110, 'called toCents("1.1")');
});

test("toCents without a point or with one digit behind it", () => {
  assert.equal(toCents("5"), 500, 'called toCents("5")');
  assert.equal(toCents("0.5"), 50, 'called toCents("0.5")');
});

// ex-3
test("total of two whole numbers", () => {
  assert.equal(total("12", "30"), 42, 'called total("12", "30")');
});

test("total keeps what is behind the point", () => {
  assert.equal(total("12", "7.5"), 19.5, 'called total("12", "7.5")');
});

test("total says that texts become numbers", () => {
  assert.match(
    code(total),
    /Number\(|parseFloat\(|[(=,]\s*\+\s*(first|second)|return\s*\+\s*(first|second)/,
    "called total(...): its code should convert the texts by name",
  );
});

// ex-4
test("isAmount accepts numbers", () => {
  assert.equal(isAmount("12.5"), true, 'called isAmount("12.5")');
  assert.equal(isAmount("-3"), true, 'called isAmount("-3")');
  assert.equal(isAmount("0"), true, 'called isAmount("0")');
});

test("isAmount refuses words", () => {
  assert.equal(isAmount("lots"), false, 'called isAmount("lots")');
  assert.equal(isAmount("12 euros"), false, 'called isAmount("12 euros")');
});

test("isAmount refuses infinity", () => {
  assert.equal(isAmount("Infinity"), false, 'called isAmount("Infinity")');
});
