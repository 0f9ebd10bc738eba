import { test } from "node:test";
import assert from "node:assert/strict";
import { load, loadAll, sameSave, save } from "../src/saves.js";

// A new state, each time.
function state() {
  return { score: 10, items: new Set(["key", "lamp"]), seen: new Map([["hall", 3]]), at: new Date(86400000) };
}

// ex-1
test("save has the items as an array", () => {
  assert.deepEqual(JSON.parse(save(state())).items, ["key", "lamp"], "called save(state), parsed it, looked at items");
});

test("save has seen as pairs", () => {
  assert.deepEqual(JSON.parse(save(state())).seen, [["hall", 3]], "called save(state), parsed it, looked at seen");
});

test("save leaves the state alone", () => {
  const before = state();
  save(before);
  assert.deepEqual(before, state(), "called save(state): the state afterwards");
});

// ex-2
test("load gives back what was saved", () => {
  assert.deepEqual(load(save(state())), state(), "called load(save(state))");
});

test("load has a date", () => {
  const text = '{"score":1,"items":[],"seen":[],"at":"1970-01-02T00:00:00.000Z"}';
  assert.deepEqual(load(text).at, new Date(86400000), "called load(text), looked at at");
});

test("load has a set and a map", () => {
  const text = '{"score":1,"items":["key"],"seen":[["hall",3]],"at":"1970-01-02T00:00:00.000Z"}';
  const { items, seen } = load(text);
  assert.deepEqual(items, new Set(["key"]), "called load(text), looked at items");
  assert.deepEqual(seen, new Map([["hall", 3]]), "called load(text), looked at seen");
});

test("load keeps other keys", () => {
  const text = '{"score":7,"name":"Ida","items":[],"seen":[],"at":"1970-01-02T00:00:00.000Z"}';
  const { score, name } = load(text);
  assert.deepEqual([score, name], [7, "Ida"], "called load(text), looked at score and name");
});

// ex-3
test("loadAll of good texts", () => {
  const text = '{"score":1,"items":[],"seen":[],"at":"1970-01-02T00:00:00.000Z"}';
  const { states, broken } = loadAll([text, text]);
  assert.equal(states.length, 2, "called loadAll with two good texts: the number of states");
  assert.deepEqual(broken, [], "called loadAll with two good texts: broken");
});

test("loadAll goes on behind a broken text", () => {
  const text = '{"score":1,"items":[],"seen":[],"at":"1970-01-02T00:00:00.000Z"}';
  const { states, broken } = loadAll(["{", text, '{"score"', text]);
  assert.equal(states.length, 2, "called loadAll with broken, good, broken, good: the number of states");
  assert.deepEqual(broken, [0, 2], "called loadAll with broken, good, broken, good: broken");
});

test("loadAll lets other errors go on", () => {
  const unreadable = {
    toString() {
      throw new RangeError("disk error");
    },
  };
  assert.throws(() => loadAll([unreadable]), RangeError, "called loadAll with something that throws a RangeError when it is read");
});

// ex-4
test("sameSave of keys in another order", () => {
  assert.equal(sameSave('{"a":1,"b":2}', '{ "b": 2, "a": 1 }'), true);
});

test("sameSave of other values", () => {
  assert.equal(sameSave('{"a":1,"b":2}', '{"a":1,"b":3}'), false);
  assert.equal(sameSave('{"a":1}', '{"a":"1"}'), false);
});

test("sameSave of other keys", () => {
  assert.equal(sameSave('{"a":1}', '{"a":1,"b":2}'), false);
  assert.equal(sameSave('{"a":1,"b":2}', '{"a":1,"c":2}'), false);
  assert.equal(sameSave('{"a":1,"b":2}', '{"a":1}'), false);
});

test("sameSave of empty objects and of texts in texts", () => {
  assert.equal(sameSave("{}", " { } "), true);
  assert.equal(sameSave('{"a":"x y"}', '{"a":"xy"}'), false);
});
