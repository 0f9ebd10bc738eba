import { test } from "node:test";
import assert from "node:assert/strict";
import { checkFee, checkParse, checkReceipt, checkSort } from "../src/checks.js";

// "passes", or "complains" when an assertion failed, or the name of another error.
function verdict(check, supplied) {
  try {
    check(supplied);
  } catch (error) {
    return error instanceof assert.AssertionError ? "complains" : error.name;
  }
  return "passes";
}

const fee = (minutes) => (minutes <= 30 ? 0 : Math.ceil((minutes - 30) / 60) * 200);
const receipt = (plate, cents) => ({ plate, cents, paid: false });
const parse = (text) => {
  const found = /^(\d\d):(\d\d)$/.exec(text);
  if (!found) throw new RangeError(`no time: ${text}`);
  return Number(found[1]) * 60 + Number(found[2]);
};
const sort = (times) => times.toSorted((a, b) => a - b);

// ex-1
test("checkFee lets a right fee pass", () => {
  assert.equal(verdict(checkFee, fee), "passes", "called checkFee with a right fee");
});

test("checkFee notices a wrong first border", () => {
  assert.equal(verdict(checkFee, (m) => (m < 30 ? 0 : fee(Math.max(m, 31)))), "complains", "called checkFee with a fee that costs 200 for 30 minutes");
  assert.equal(verdict(checkFee, (m) => (m <= 31 ? 0 : fee(m))), "complains", "called checkFee with a fee that costs 0 for 31 minutes");
});

test("checkFee notices a wrong second border", () => {
  assert.equal(verdict(checkFee, (m) => (m <= 30 ? 0 : (Math.floor((m - 30) / 60) + 1) * 200)), "complains", "called checkFee with a fee that costs 400 for 90 minutes");
  assert.equal(verdict(checkFee, (m) => (m === 91 ? 200 : fee(m))), "complains", "called checkFee with a fee that costs 200 for 91 minutes");
});

test("checkFee notices wrong amounts", () => {
  assert.equal(verdict(checkFee, (m) => Math.min(fee(m), 200)), "complains", "called checkFee with a fee that never costs more than 200");
  assert.equal(verdict(checkFee, (m) => String(fee(m))), "complains", "called checkFee with a fee that gives texts");
});

// ex-2
test("checkReceipt lets a right receipt pass", () => {
  assert.equal(verdict(checkReceipt, receipt), "passes", "called checkReceipt with a right receipt");
});

test("checkReceipt notices wrong contents", () => {
  assert.equal(verdict(checkReceipt, (plate, cents) => ({ plate, cents, paid: true })), "complains", "called checkReceipt with a receipt that is paid");
  assert.equal(verdict(checkReceipt, (plate) => ({ plate, cents: 400, paid: false })), "complains", "called checkReceipt with a receipt that always says 400");
  assert.equal(verdict(checkReceipt, (plate) => ({ plate, cents: 0, paid: false })), "complains", "called checkReceipt with a receipt that always says 0");
  assert.equal(verdict(checkReceipt, (plate, cents) => ({ plate: "B-X 12", cents, paid: false })), "complains", "called checkReceipt with a receipt that always has the plate B-X 12");
  assert.equal(verdict(checkReceipt, (plate, cents) => ({ plate, cents: String(cents), paid: false })), "complains", "called checkReceipt with a receipt that has the cents as text");
});

test("checkReceipt notices keys that are missing or too many", () => {
  assert.equal(verdict(checkReceipt, (plate, cents) => ({ plate, cents })), "complains", "called checkReceipt with a receipt without paid");
  assert.equal(verdict(checkReceipt, (plate, cents) => ({ plate, cents, paid: false, at: 0 })), "complains", "called checkReceipt with a receipt that has a fourth key");
});

test("checkReceipt notices a receipt that is handed out twice", () => {
  const one = {};
  const shared = (plate, cents) => Object.assign(one, { plate, cents, paid: false });
  assert.equal(verdict(checkReceipt, shared), "complains", "called checkReceipt with a receipt that is always the same object");
});

// ex-3
test("checkParse lets a right parse pass", () => {
  assert.equal(verdict(checkParse, parse), "passes", "called checkParse with a right parse");
});

test("checkParse notices wrong results", () => {
  assert.equal(verdict(checkParse, (text) => (parse(text), 125)), "complains", "called checkParse with a parse that always gives 125");
  assert.equal(verdict(checkParse, (text) => parse(text) % 60), "complains", "called checkParse with a parse that forgets the hours");
  assert.equal(verdict(checkParse, (text) => String(parse(text))), "complains", "called checkParse with a parse that gives texts");
});

test("checkParse notices a missing error", () => {
  assert.equal(verdict(checkParse, (text) => (text.includes(":") ? parse(text) : NaN)), "complains", 'called checkParse with a parse that gives NaN for "2h"');
});

test("checkParse notices the wrong kind of error", () => {
  const loud = (text) => {
    if (!text.includes(":")) throw new TypeError("no time");
    return parse(text);
  };
  assert.notEqual(verdict(checkParse, loud), "passes", "called checkParse with a parse that throws a TypeError");
});

// ex-4
test("checkSort lets a right sort pass", () => {
  assert.equal(verdict(checkSort, sort), "passes", "called checkSort with a right sort");
});

test("checkSort notices a wrong order", () => {
  assert.equal(verdict(checkSort, (times) => [...times].reverse()), "complains", "called checkSort with a sort that turns the array around");
  assert.equal(verdict(checkSort, (times) => [...times].sort()), "complains", "called checkSort with a sort that compares as text");
});

test("checkSort notices a changed array", () => {
  assert.equal(verdict(checkSort, (times) => times.sort((a, b) => a - b)), "complains", "called checkSort with a sort that changes the array");
});
