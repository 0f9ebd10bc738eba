import { test } from "node:test";
import assert from "node:assert/strict";
import { field, makeCard, perClass, phone } from "../src/cards.js";

// ex-1
test("makeCard has three keys", () => {
  assert.deepEqual(makeCard("Ida", "4b"), { name: "Ida", class: "4b", allergies: [] });
});

test("makeCard gives every card its own array", () => {
  const first = makeCard("Ida", "4b");
  const second = makeCard("Bo", "4b");
  first.allergies.push("nuts");
  assert.deepEqual(second.allergies, [], "called makeCard twice, put nuts on the first card, looked at the second");
});

test("makeCard makes a new card each time", () => {
  assert.notEqual(makeCard("Ida", "4b"), makeCard("Ida", "4b"), "called makeCard twice: are they two objects?");
});

// ex-2
test("field reads the key that it is told", () => {
  assert.equal(field({ name: "Ida", class: "4b" }, "class"), "4b");
  assert.equal(field({ name: "Ida", class: "4b" }, "name"), "Ida");
});

test("field without such a key", () => {
  assert.equal(field({ name: "Ida" }, "age"), "-");
  assert.equal(field({ name: "Ida" }, "toString"), "-");
});

test("field of values that count as false", () => {
  assert.equal(field({ visits: 0 }, "visits"), 0);
  assert.equal(field({ note: "" }, "note"), "");
});

// ex-3
test("phone of a card with a number", () => {
  assert.equal(phone({ name: "Ida", contact: { phone: "030 12" } }), "030 12");
});

test("phone of a card without contact", () => {
  assert.equal(phone({ name: "Ida" }), "no phone");
  assert.equal(phone({ name: "Ida", contact: null }), "no phone");
});

test("phone without a number", () => {
  assert.equal(phone({ contact: { mail: "a@b.example" } }), "no phone");
  assert.equal(phone({ contact: { phone: "" } }), "no phone");
});

// ex-4
test("perClass counts each class", () => {
  const cards = [{ class: "4b" }, { class: "3a" }, { class: "4b" }, { class: "4b" }];
  assert.deepEqual(perClass(cards), { "4b": 3, "3a": 1 }, "called perClass with 4b, 3a, 4b, 4b");
});

test("perClass of one card", () => {
  assert.deepEqual(perClass([{ class: "2c" }]), { "2c": 1 });
});

test("perClass without cards is an empty object", () => {
  assert.deepEqual(perClass([]), {});
});
