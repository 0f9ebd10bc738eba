import { test } from "node:test";
import assert from "node:assert/strict";
import { crate, glasses, happyHour, swapped } from "../src/juice.js";

// The code of a function without its comments and without spaces at the ends of lines.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("crate has layers and oranges per layer", () => {
  const { LAYERS, PER_LAYER } = crate();
  assert.deepEqual([LAYERS, PER_LAYER], [6, 24], "called crate(), looked at LAYERS and PER_LAYER");
});

test("crate works the oranges out", () => {
  assert.equal(crate().oranges, 144, "called crate(), looked at oranges");
});

test("crate declares three constants", () => {
  const names = [...code(crate).matchAll(/\bconst\s+(\w+)/g)].map((found) => found[1]);
  assert.deepEqual(
    names.sort(),
    ["LAYERS", "PER_LAYER", "oranges"],
    "called crate(): names behind the word const",
  );
  assert.match(code(crate), /oranges\s*=\s*(LAYERS\s*\*\s*PER_LAYER|PER_LAYER\s*\*\s*LAYERS)/, "called crate(): oranges worked out from the two names");
});

// ex-2
test("glasses writes three values down", () => {
  assert.deepEqual(glasses(), [45, 95, 93], "called glasses()");
});

test("glasses changes one variable three times", () => {
  const changes = code(glasses).match(/\bcount\s*(=(?!=)|\+=|-=|\+\+|--)|(\+\+|--)count\b/g) ?? [];
  assert.ok(changes.length >= 4, `called glasses(): count is given a value ${changes.length} times, expected its first value and three changes`);
  const pushed = code(glasses).match(/push\(\s*count\s*\)/g) ?? [];
  assert.equal(pushed.length, 3, "called glasses(): how often push(count) stands there");
});

// ex-3
test("swapped changes two texts", () => {
  assert.deepEqual(swapped("mango", "kiwi"), { left: "kiwi", right: "mango" }, 'called swapped("mango", "kiwi")');
});

test("swapped changes two numbers", () => {
  assert.deepEqual(swapped(1, 2), { left: 2, right: 1 }, "called swapped(1, 2)");
});

test("swapped gives both names a new value", () => {
  assert.match(code(swapped), /\bconst\s+kept\s*=/, "called swapped(): a constant named kept");
  assert.match(code(swapped), /return\s*\{\s*left\s*,\s*right\s*\}/, "called swapped(): the ready-made return line");
});

// ex-4
test("happyHour shows half the price first", () => {
  assert.equal(happyHour(6)[0], 3, "called happyHour(6), first value");
});

test("happyHour shows the full price in the end", () => {
  assert.deepEqual(happyHour(5), [2.5, 5], "called happyHour(5)");
});

test("happyHour declares price again inside the block", () => {
  const names = code(happyHour).match(/\b(?:const|let)\s+price\b/g) ?? [];
  assert.equal(names.length, 2, "called happyHour(): how often price is declared");
});
