import { test } from "node:test";
import assert from "node:assert/strict";
import { cheapest, dear, hasSaw, income, total } from "../src/shed.js";

// What still goes step by step in the code of a function.
function steps(named) {
  const code = String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  return code.match(/\bfor\b|\bwhile\b|\.forEach\(|\.push\(|\+=/g) ?? [];
}

// ex-1
test("dear says the same as before", () => {
  assert.deepEqual(dear([{ name: "saw", price: 120 }, { name: "axe", price: 80 }, { name: "drill", price: 300 }], 80), ["saw", "drill"]);
  assert.deepEqual(dear([{ name: "axe", price: 80 }], 80), []);
  assert.deepEqual(dear([], 5), []);
});

test("dear is a filter and a map", () => {
  assert.deepEqual(steps(dear), [], "called dear(...): what still goes step by step in its code");
  assert.match(String(dear), /\.filter\([^]*\.map\(/, "called dear(...): its code should filter and then map");
});

// ex-2
test("hasSaw says the same as before", () => {
  assert.equal(hasSaw([{ name: "axe" }, { name: "saw" }]), true);
  assert.equal(hasSaw([{ name: "chainsaw" }]), false);
  assert.equal(hasSaw([]), false);
});

test("hasSaw asks about the whole array", () => {
  assert.deepEqual(steps(hasSaw), [], "called hasSaw(...): what still goes step by step in its code");
  assert.match(String(hasSaw), /\.(some|every)\(/, "called hasSaw(...): its code should use some");
});

// ex-3
test("cheapest says the same as before", () => {
  const saw = { name: "saw", price: 80 };
  const axe = { name: "axe", price: 30 };
  const rake = { name: "rake", price: 30 };
  assert.equal(cheapest([saw, axe, rake]), axe, "called cheapest with a saw for 80, an axe for 30 and a rake for 30: is it the axe?");
  assert.equal(cheapest([saw]), saw, "called cheapest with a saw: is it the saw?");
  assert.equal(cheapest([]), undefined);
});

test("cheapest leaves the array alone", () => {
  const tools = [{ name: "saw", price: 80 }, { name: "axe", price: 30 }];
  cheapest(tools);
  assert.equal(tools[0].name, "saw", "called cheapest with a saw for 80 and an axe for 30: the first name afterwards");
});

test("cheapest needs no loop", () => {
  assert.deepEqual(steps(cheapest), [], "called cheapest(...): what still goes step by step in its code");
});

// ex-4
test("total adds what pick gives", () => {
  assert.equal(total([{ days: 2 }, { days: 5 }], (tool) => tool.days), 7, "called total with 2 and 5 days, (tool) => tool.days");
  assert.equal(total([], () => 1), 0, "called total([], () => 1)");
});

test("income says the same as before", () => {
  assert.equal(income([{ days: 2, price: 100 }, { days: 3, price: 50 }]), 350);
  assert.equal(income([]), 0);
});

test("total and income need no loop", () => {
  assert.deepEqual([...steps(total), ...steps(income)], [], "called total and income: what still goes step by step in their code");
  assert.match(String(income), /\btotal\s*\(/, "called income(...): its code should call total");
});
