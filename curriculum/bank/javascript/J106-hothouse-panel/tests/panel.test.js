import { test } from "node:test";
import assert from "node:assert/strict";
import { evening, heat, limited, morning, status, toFahrenheit, water } from "../src/panel.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("toFahrenheit converts and rounds", () => {
  assert.equal(toFahrenheit(20), 68, "called toFahrenheit(20)");
  assert.equal(toFahrenheit(-5), 23, "called toFahrenheit(-5)");
  assert.equal(toFahrenheit(21.3), 70, "called toFahrenheit(21.3)");
});

test("morning and evening say the same as before", () => {
  assert.equal(morning(10), "morning 50 F", "called morning(10)");
  assert.equal(evening(10, 2), "evening 46 F", "called evening(10, 2)");
  assert.equal(evening(0, 0), "evening 32 F", "called evening(0, 0)");
});

test("morning and evening call toFahrenheit", () => {
  for (const named of [morning, evening]) {
    assert.match(code(named), /toFahrenheit\s*\(/, `called ${named.name}: it should call toFahrenheit`);
    assert.doesNotMatch(code(named), /\b32\b/, `called ${named.name}: the formula is still in it`);
  }
});

// ex-2
test("limited keeps a value between its borders", () => {
  assert.equal(limited(1, 3, 8), 3, "called limited(1, 3, 8)");
  assert.equal(limited(9, 3, 8), 8, "called limited(9, 3, 8)");
  assert.equal(limited(5, 3, 8), 5, "called limited(5, 3, 8)");
});

test("limited at the borders", () => {
  assert.equal(limited(3, 3, 8), 3, "called limited(3, 3, 8)");
  assert.equal(limited(8, 3, 8), 8, "called limited(8, 3, 8)");
});

test("water and heat say the same as before", () => {
  assert.deepEqual([water(0), water(7), water(99)], [2, 7, 40], "called water(0), water(7), water(99)");
  assert.deepEqual([heat(30), heat(18), heat(3)], [0, 4, 10], "called heat(30), heat(18), heat(3)");
});

test("water and heat call limited", () => {
  for (const named of [water, heat]) {
    assert.match(code(named), /limited\s*\(/, `called ${named.name}: it should call limited`);
    assert.doesNotMatch(code(named), /\bif\b|\?/, `called ${named.name}: an if is still in it`);
  }
});

// ex-3
test("status says the same as before", () => {
  const answers = [-3, 4, 5, 14, 15, 28, 29].map(status);
  assert.deepEqual(
    answers,
    ["frost alarm", "frost alarm", "cold", "cold", "good", "good", "open the roof"],
    "called status with -3, 4, 5, 14, 15, 28, 29",
  );
  assert.deepEqual(
    [4.9, 14.9, 28.5].map(status),
    ["frost alarm", "cold", "open the roof"],
    "called status with 4.9, 14.9, 28.5",
  );
});

test("status gives each answer back at once", () => {
  const found = code(status).match(/\belse\b|\blet\b|\bvar\b|\bconst\b/g) ?? [];
  assert.deepEqual(found, [], "called status(...): words that are still in it");
  assert.equal(code(status).match(/\breturn\b/g)?.length, 4, "called status(...): how many returns it has");
});
