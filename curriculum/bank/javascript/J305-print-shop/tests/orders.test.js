import { test } from "node:test";
import assert from "node:assert/strict";
import { borrowed, copyOf, later, order } from "../src/orders.js";

// An order as the statement describes it, for the tests of the other parts.
function plain() {
  return {
    pages: 3,
    extras: ["cover"],
    print(count) {
      this.pages += count;
      return this;
    },
  };
}

// ex-1
test("order begins empty", () => {
  const fresh = Object.create(order, { pages: { value: 0, writable: true }, extras: { value: [], writable: true } });
  assert.equal(fresh.cost(), 0, "called cost() of an empty order");
});

test("order is put together in a chain", () => {
  const fresh = Object.assign(Object.create(order), { pages: 0, extras: [] });
  assert.equal(fresh.print(20).add("cover").print(4).cost(), 220, 'called print(20).add("cover").print(4).cost()');
  assert.deepEqual(fresh.extras, ["cover"], 'called print(20).add("cover").print(4), looked at extras');
});

test("order gives back what stands in front of the dot", () => {
  const fresh = Object.assign(Object.create(order), { pages: 0, extras: [] });
  assert.equal(fresh.print(1), fresh, "called print(1) on an object with order as its prototype: is that what comes back?");
  assert.equal(fresh.add("x"), fresh, 'called add("x") on an object with order as its prototype: is that what comes back?');
  assert.equal(order.pages, 0, "called print(1) on another object: the pages of order itself");
});

// ex-2
test("copyOf is equal at first", () => {
  const copy = copyOf(plain());
  assert.deepEqual([copy.pages, copy.extras], [3, ["cover"]], "called copyOf with 3 pages and a cover, looked at pages and extras");
});

test("copyOf works on its own fields", () => {
  const original = plain();
  const copy = copyOf(original);
  copy.print(7);
  copy.extras.push("glue");
  assert.deepEqual([copy.pages, original.pages], [10, 3], "called print(7) on the copy: the pages of both");
  assert.deepEqual(original.extras, ["cover"], "called extras.push on the copy: the extras of the original");
});

test("copyOf has its methods through the prototype", () => {
  const original = plain();
  const copy = copyOf(original);
  assert.equal(Object.getPrototypeOf(copy), original, "called Object.getPrototypeOf(copyOf(original)): is it the original?");
  assert.deepEqual(Object.keys(copy).sort(), ["extras", "pages"], "called Object.keys(copyOf(original))");
});

test("copyOf keeps its pages when the original goes on", () => {
  const original = plain();
  const copy = copyOf(original);
  original.print(50);
  assert.equal(copy.pages, 3, "called copyOf(original), then original.print(50), looked at the pages of the copy");
});

// ex-3
test("borrowed sets this", () => {
  function name() {
    return this.name;
  }
  assert.equal(borrowed(name, { name: "Ida" }), "Ida", 'called borrowed(name, { name: "Ida" })');
});

test("borrowed hands all arguments on", () => {
  function sum(a, b, c) {
    return this.start + a + b + c;
  }
  assert.equal(borrowed(sum, { start: 100 }, 1, 2, 3), 106, "called borrowed(sum, { start: 100 }, 1, 2, 3)");
});

test("borrowed leaves the object as it is", () => {
  const object = Object.freeze({ n: 1 });
  function read() {
    return this === object && Object.keys(this).join();
  }
  assert.equal(borrowed(read, object), "n", "called borrowed with a frozen object: is it this, and which keys does it have?");
});

// ex-4
test("later calls the method on its object", () => {
  const cat = { name: "Mo", say(sign) { return this.name + sign; } };
  const call = later(cat, "say");
  assert.equal(call("!"), "Mo!", 'called later(cat, "say"), then its result with "!"');
  assert.equal(call("?"), "Mo?", 'called later(cat, "say"), then its result with "?"');
});

test("later hands all arguments on", () => {
  const cat = { name: "Mo", say(word, sign) { return `${this.name} ${word}${sign}`; } };
  assert.equal(later(cat, "say")("purrs", "!"), "Mo purrs!", 'called later(cat, "say"), then its result with "purrs" and "!"');
});

test("later does nothing at first", () => {
  let calls = 0;
  later({ ring() { calls += 1; } }, "ring");
  assert.equal(calls, 0, 'called later(object, "ring") and nothing else: how often ring was called');
});

test("later finds a method that was replaced", () => {
  const cat = { name: "Mo", say() { return this.name; } };
  const call = later(cat, "say");
  cat.say = function () {
    return `${this.name} purrs`;
  };
  assert.equal(call(), "Mo purrs", 'called later(cat, "say"), replaced say, then called the result');
});
