import { test } from "node:test";
import assert from "node:assert/strict";
import { day, fee, litres, sign } from "../src/lock.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("litres of a basin", () => {
  assert.equal(litres(20, 5), 400000);
  assert.equal(litres(10, 6.5), 260000);
});

test("litres of an empty basin", () => {
  assert.equal(litres(0, 5), 0);
});

test("litres prints nothing", (t) => {
  const log = t.mock.method(console, "log", () => {});
  litres(1, 1);
  assert.equal(log.mock.calls.length, 0, "called litres(1, 1), counted the calls of console.log");
});

test("litres names the area", () => {
  assert.match(code(litres), /const\s+area\s*=/, "called litres(...): its code should have the line with area");
});

// ex-2
test("fee of short and long boats", () => {
  assert.equal(fee("barge", 9), 500);
  assert.equal(fee("barge", 30), 1300);
});

test("fee at ten metres", () => {
  assert.equal(fee("sloop", 10), 500);
  assert.equal(fee("sloop", 11), 540);
});

test("fee of a rescue boat", () => {
  assert.equal(fee("rescue", 8), 0);
  assert.equal(fee("rescue", 30), 0);
});

test("fee gives each answer at once", () => {
  assert.equal((code(fee).match(/\breturn\b/g) ?? []).length, 3, "called fee(...): how many returns it has");
});

// ex-3
test("day adds the fees", () => {
  assert.equal(day([["barge", 30], ["rescue", 9], ["canoe", 5]]), 1800);
});

test("day of one boat and of none", () => {
  assert.equal(day([["barge", 12]]), 580);
  assert.equal(day([]), 0);
});

test("day calls fee", () => {
  assert.match(code(day), /\bfee\s*\(/, "called day(...): its code should call fee");
});

// ex-4
test("sign has the name behind it", () => {
  assert.equal(sign("Mill"), "Lock Mill");
  assert.equal(sign(""), "Lock ");
});

test("sign is an arrow", () => {
  assert.match(code(sign), /=>/, "called sign: it should be an arrow function");
});
