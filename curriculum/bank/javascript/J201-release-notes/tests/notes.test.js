import { test } from "node:test";
import assert from "node:assert/strict";
import { byKind, lines, published, total } from "../src/notes.js";

// ex-1
test("lines reads the key that it is told", () => {
  assert.deepEqual(lines([{ id: 1, text: "a" }, { id: 2, text: "b" }], "text"), ["a", "b"]);
  assert.deepEqual(lines([{ id: 1, text: "a" }, { id: 2, text: "b" }], "id"), [1, 2]);
});

test("lines of a property called key", () => {
  assert.deepEqual(lines([{ key: "K", text: "a" }], "text"), ["a"]);
});

test("lines without changes", () => {
  assert.deepEqual(lines([], "text"), []);
});

// ex-2
test("byKind groups the ids", () => {
  const changes = [{ id: 17, kind: "fix" }, { id: 18, kind: "docs" }, { id: 20, kind: "fix" }];
  assert.deepEqual(byKind(changes), { fix: [17, 20], docs: [18] }, "called byKind with fix 17, docs 18, fix 20");
});

test("byKind of a kind that every object knows", () => {
  assert.deepEqual(byKind([{ id: 1, kind: "constructor" }]).constructor, [1], "called byKind with constructor 1, looked at that group");
  assert.deepEqual(byKind([{ id: 2, kind: "toString" }, { id: 3, kind: "toString" }]).toString, [2, 3], "called byKind with toString 2 and 3, looked at that group");
});

test("byKind without changes", () => {
  assert.deepEqual(byKind([]), {});
});

// ex-3
test("total adds the values", () => {
  assert.equal(total({ fix: 2, docs: 5 }), 7);
});

test("total of keys that look like numbers", () => {
  assert.equal(total({ 10: 1, 20: 2 }), 3);
});

test("total of an empty object", () => {
  assert.equal(total({}), 0);
});

// ex-4
test("published sets the state and drops the draft", () => {
  assert.deepEqual(published({ id: 5, text: "x", draft: "y" }), { id: 5, text: "x", state: "published" });
  assert.deepEqual(published({ id: 6, state: "open" }), { id: 6, state: "published" });
});

test("published leaves the change alone", () => {
  const change = { id: 5, draft: "y" };
  published(change);
  assert.deepEqual(change, { id: 5, draft: "y" }, 'called published({ id: 5, draft: "y" }): the change afterwards');
});

test("published has no key draft at all", () => {
  assert.equal("draft" in published({ id: 5, draft: "y" }), false, 'called published({ id: 5, draft: "y" }): whether it has a key draft');
});
