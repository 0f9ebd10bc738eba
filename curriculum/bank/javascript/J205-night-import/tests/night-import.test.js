import { test } from "node:test";
import assert from "node:assert/strict";
import { OrderError, amount, check, importAll, parse } from "../src/night-import.js";

// What a call throws, or undefined.
function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

// ex-1
test("amount of a good order", () => {
  assert.equal(amount({ id: 1, cents: 1250 }), 1250);
  assert.equal(amount({ id: 2, cents: 0 }), 0);
});

test("amount that is no whole number", () => {
  const error = thrown(() => amount({ id: 3, cents: "1250" }));
  assert.equal(error?.constructor, OrderError, 'called amount({ id: 3, cents: "1250" }): the class of what it throws');
  assert.equal(error.id, 3, 'called amount({ id: 3, cents: "1250" }): the id of the error');
  assert.equal(thrown(() => amount({ id: 4, cents: 12.5 }))?.id, 4, "called amount({ id: 4, cents: 12.5 }): the id of the error");
});

test("amount hides no other error", () => {
  const error = thrown(() => amount(undefined));
  assert.equal(error?.constructor, TypeError, "called amount(undefined): the class of what comes out");
});

// ex-2
test("check of a good order", () => {
  assert.equal(check({ id: 1, customer: "Ida" }), true);
});

test("check throws an error with a message", () => {
  const error = thrown(() => check({ id: 5, customer: "" }));
  assert.equal(error instanceof OrderError, true, 'called check({ id: 5, customer: "" }): is what it throws an OrderError?');
  assert.equal(error.message, "no customer", 'called check({ id: 5, customer: "" }): the message of the error');
});

test("check tells the id", () => {
  assert.equal(thrown(() => check({ id: 6 }))?.id, 6, "called check({ id: 6 }): the id of the error");
});

// ex-3
test("importAll of good orders", () => {
  const seen = [];
  const result = importAll([{ id: 1 }, { id: 2 }], (order) => seen.push(order.id));
  assert.deepEqual(result, { saved: 2, failed: [] }, "called importAll with orders 1 and 2, both are saved");
  assert.deepEqual(seen, [1, 2], "called importAll with orders 1 and 2: what save was called with");
});

test("importAll goes on behind a bad order", () => {
  const save = (order) => {
    if (order.id % 2 === 0) throw new OrderError("even", order.id);
  };
  const orders = [1, 2, 3, 4, 5].map((id) => ({ id }));
  assert.deepEqual(importAll(orders, save), { saved: 3, failed: [2, 4] }, "called importAll with orders 1 to 5, save refuses 2 and 4");
});

test("importAll ends at another error", () => {
  const full = new RangeError("disk full");
  let calls = 0;
  const error = thrown(() => importAll([{ id: 1 }, { id: 2 }], () => {
    calls += 1;
    throw full;
  }));
  assert.equal(error, full, "called importAll, save throws a RangeError: what comes out");
  assert.equal(calls, 1, "called importAll, save throws a RangeError: how often save was called");
  const broken = new TypeError("no such field");
  const other = thrown(() => importAll([{ id: 1 }], () => {
    throw broken;
  }));
  assert.equal(other, broken, "called importAll, save throws a TypeError: what comes out");
});

test("importAll of no orders", () => {
  assert.deepEqual(importAll([], () => {}), { saved: 0, failed: [] }, "called importAll([], save)");
});

// ex-4
test("parse gives back what was read", () => {
  assert.equal(parse("12", Number), 12, 'called parse("12", Number)');
});

test("parse throws an OrderError", () => {
  const error = thrown(() => parse("{", JSON.parse));
  assert.equal(error?.constructor, OrderError, 'called parse("{", JSON.parse): the class of what it throws');
  assert.equal(error.message, "cannot read", 'called parse("{", JSON.parse): the message');
});

test("parse keeps the first error", () => {
  const first = new SyntaxError("line 3");
  const error = thrown(() => parse("x", () => { throw first; }));
  assert.equal(error?.cause, first, "called parse with a read that throws: the cause of the error");
});
