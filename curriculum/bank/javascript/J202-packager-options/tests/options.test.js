import { test } from "node:test";
import assert from "node:assert/strict";
import { command, joined, merged, versions } from "../src/options.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// Words and signs of the old way that are still in the code.
function left(named, pattern) {
  return code(named).match(pattern) ?? [];
}

// ex-1
test("command of all settings", () => {
  assert.equal(command({ name: "shop", target: "app", jobs: 8 }), "shop --target app --jobs 8");
});

test("command with defaults", () => {
  assert.equal(command({ name: "shop" }), "shop --target web --jobs 4");
  assert.equal(command({ name: "shop", jobs: undefined }), "shop --target web --jobs 4");
});

test("command keeps zero and empty texts", () => {
  assert.equal(command({ name: "shop", jobs: 0, target: "" }), "shop --target  --jobs 0");
});

test("command has its defaults in a pattern", () => {
  assert.deepEqual(left(command, /\bif\b|\?\?|\?\.|\|\||\?(?=[^.?]*:)|settings\./g), [], "called command(...): what is left of the old way");
  assert.match(code(command), /\{[^{}]*\btarget\s*=[^=]/, "called command(...): a default in a pattern");
});

// ex-2
test("merged lets the second one win", () => {
  assert.deepEqual(merged({ a: 1, b: 2 }, { b: 3, c: 4 }), { a: 1, b: 3, c: 4 });
});

test("merged of empty objects", () => {
  assert.deepEqual(merged({}, {}), {});
  assert.deepEqual(merged({ a: 1 }, {}), { a: 1 });
});

test("merged leaves both alone", () => {
  const base = { a: 1 };
  const own = { a: 2 };
  const found = merged(base, own);
  assert.deepEqual([base, own], [{ a: 1 }, { a: 2 }], "called merged({ a: 1 }, { a: 2 }): both afterwards");
  assert.notEqual(found, own, "called merged(base, own): it should be a new object");
});

test("merged is one object literal", () => {
  assert.deepEqual(left(merged, /\bfor\b|\bwhile\b|Object\./g), [], "called merged(...): what is left of the old way");
  assert.equal(left(merged, /\.\.\./g).length, 2, "called merged(...): how many spreads it has");
});

// ex-3
test("joined of three arrays", () => {
  assert.deepEqual(joined([1, 2], [3], [4, 5]), [1, 2, 3, 4, 5]);
});

test("joined of one, of empty ones and of none", () => {
  assert.deepEqual(joined([1]), [1]);
  assert.deepEqual(joined([], [7], []), [7]);
  assert.deepEqual(joined(), []);
});

test("joined leaves arrays inside as they are", () => {
  assert.deepEqual(joined([[1], [2]], [3]), [[1], [2], 3]);
});

test("joined gathers its arguments", () => {
  assert.deepEqual(left(joined, /\barguments\b/g), [], "called joined(...): what is left of the old way");
  assert.match(code(joined), /^[^{=]*\(\s*\.\.\.\w+\s*\)/, "called joined(...): rest in its parameter list");
});

// ex-4
test("versions of three parts", () => {
  assert.deepEqual(versions("12.4.1"), { major: 12, minor: 4, patch: 1 });
});

test("versions of fewer parts", () => {
  assert.deepEqual(versions("12.4"), { major: 12, minor: 4, patch: 0 });
  assert.deepEqual(versions("7"), { major: 7, minor: 0, patch: 0 });
});

test("versions has one pattern", () => {
  assert.deepEqual(left(versions, /\w\[\d\]|\?(?=[^.?]*:)|\?\?|\|\||\bif\b/g), [], "called versions(...): what is left of the old way");
  assert.match(code(versions), /\[\s*\w+\s*,\s*\w+\s*=[^=\]]+,/, "called versions(...): a pattern with a default");
});
