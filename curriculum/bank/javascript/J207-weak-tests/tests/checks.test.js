import { test } from "node:test";
import assert from "node:assert/strict";
import { checkFind, checkNotify, checkOrder, checkTotal } from "../src/checks.js";

// "passes" or "complains": whether the check throws anything.
function verdict(check, supplied) {
  try {
    check(supplied);
  } catch {
    return "complains";
  }
  return "passes";
}

const total = (prices) => prices.reduce((sum, price) => sum + price, 0);
const find = (items, name) => items.find((item) => item.name === name);
const order = ({ items }) => {
  if (items === 0) throw new Error("empty basket");
  return "ok";
};
const notify = (names, send) => names.forEach((name) => send(name));

// ex-1
test("checkTotal lets a right total pass", () => {
  assert.equal(verdict(checkTotal, total), "passes", "called checkTotal with a right total");
});

test("checkTotal notices a wrong sum", () => {
  assert.equal(verdict(checkTotal, (prices) => prices[0] ?? 0), "complains", "called checkTotal with a total that gives the first price");
});

test("checkTotal notices a text", () => {
  assert.equal(verdict(checkTotal, (prices) => String(total(prices))), "complains", "called checkTotal with a total that gives texts");
});

test("checkTotal notices a wrong empty basket", () => {
  assert.equal(verdict(checkTotal, (prices) => prices.reduce((sum, price) => sum + price)), "complains", "called checkTotal with a total that crashes for an empty basket");
  assert.equal(verdict(checkTotal, (prices) => (prices.length ? total(prices) : undefined)), "complains", "called checkTotal with a total that gives undefined for an empty basket");
});

// ex-2
test("checkFind lets a right find pass", () => {
  assert.equal(verdict(checkFind, find), "passes", "called checkFind with a right find");
});

test("checkFind notices a copy", () => {
  assert.equal(verdict(checkFind, (items, name) => structuredClone(find(items, name))), "complains", "called checkFind with a find that gives a copy");
});

test("checkFind notices the last one", () => {
  assert.equal(verdict(checkFind, (items, name) => find([...items].reverse(), name)), "complains", "called checkFind with a find that gives the last one");
});

test("checkFind notices a wrong answer for none", () => {
  assert.equal(verdict(checkFind, (items, name) => find(items, name) ?? null), "complains", "called checkFind with a find that gives null for none");
});

// ex-3
test("checkOrder lets a right order pass", () => {
  assert.equal(verdict(checkOrder, order), "passes", "called checkOrder with a right order");
});

test("checkOrder notices a missing error", () => {
  assert.equal(verdict(checkOrder, () => "ok"), "complains", "called checkOrder with an order that never throws");
});

test("checkOrder notices a wrong message", () => {
  const wrong = ({ items }) => {
    if (items === 0) throw new Error("no");
    return "ok";
  };
  assert.equal(verdict(checkOrder, wrong), "complains", "called checkOrder with an order that throws another message");
});

test("checkOrder notices an order that always throws", () => {
  const wrong = () => {
    throw new Error("empty basket");
  };
  assert.equal(verdict(checkOrder, wrong), "complains", "called checkOrder with an order that always throws");
  assert.equal(verdict(checkOrder, (basket) => (order(basket), undefined)), "complains", "called checkOrder with an order that gives nothing back");
});

// ex-4
test("checkNotify lets a right notify pass", () => {
  assert.equal(verdict(checkNotify, notify), "passes", "called checkNotify with a right notify");
});

test("checkNotify notices that nobody was called", () => {
  assert.equal(verdict(checkNotify, () => {}), "complains", "called checkNotify with a notify that calls nobody");
  assert.equal(verdict(checkNotify, (names, send) => send(names[0])), "complains", "called checkNotify with a notify that calls the first one only");
});

test("checkNotify notices calls that are too many", () => {
  assert.equal(verdict(checkNotify, (names, send) => [...names, ...names].forEach((name) => send(name))), "complains", "called checkNotify with a notify that calls everybody twice");
});

test("checkNotify notices another order", () => {
  assert.equal(verdict(checkNotify, (names, send) => names.toReversed().forEach((name) => send(name))), "complains", "called checkNotify with a notify that begins with the last one");
});
