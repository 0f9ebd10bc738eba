import { test } from "node:test";
import assert from "node:assert/strict";
import { add, addInFront, undo } from "../src/desk.js";
import { cancel, cut, takeNext, urgent } from "../src/queue.js";

// A desk with the tickets "printer" (2), "network" (7), "mouse" (1), "screen" (7).
function filled() {
  const names = [];
  const levels = [];
  add(names, levels, "network", 7);
  add(names, levels, "mouse", 1);
  add(names, levels, "screen", 7);
  add(names, levels, "lamp", 3);
  undo(names, levels);
  addInFront(names, levels, "printer");
  levels[0] = 2;
  return [names, levels];
}

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("takeNext gives the first name", () => {
  const [names, levels] = filled();
  assert.equal(takeNext(names, levels), "printer", "called takeNext with printer, network, mouse, screen");
});

test("takeNext takes it out of both arrays", () => {
  const [names, levels] = filled();
  takeNext(names, levels);
  assert.deepEqual(names, ["network", "mouse", "screen"], "called takeNext: the names afterwards");
  assert.deepEqual(levels, [7, 1, 7], "called takeNext: the levels afterwards");
});

test("takeNext without tickets", () => {
  const names = [];
  const levels = [];
  assert.equal(takeNext(names, levels), undefined, "called takeNext([], [])");
  assert.deepEqual([names, levels], [[], []], "called takeNext([], []): the arrays afterwards");
});

test("takeNext needs no loop", () => {
  assert.doesNotMatch(code(takeNext), /\b(for|while)\b|length\s*=/, "called takeNext(...): a method does the work");
});

// ex-2
test("cancel takes a ticket out of the middle", () => {
  const [names, levels] = filled();
  assert.equal(cancel(names, levels, "mouse"), true, 'called cancel(..., "mouse")');
  assert.deepEqual(names, ["printer", "network", "screen"], 'called cancel(..., "mouse"): the names afterwards');
  assert.deepEqual(levels, [2, 7, 7], 'called cancel(..., "mouse"): the levels afterwards');
});

test("cancel of a ticket that is not there", () => {
  const [names, levels] = filled();
  assert.equal(cancel(names, levels, "lamp"), false, 'called cancel(..., "lamp")');
  assert.equal(names.length, 4, 'called cancel(..., "lamp"): how many names are left');
  assert.equal(levels.length, 4, 'called cancel(..., "lamp"): how many levels are left');
});

test("cancel takes the first of two", () => {
  const names = ["mouse", "lamp", "mouse"];
  const levels = [1, 2, 3];
  cancel(names, levels, "mouse");
  assert.deepEqual([names, levels], [["lamp", "mouse"], [2, 3]], 'called cancel(["mouse", "lamp", "mouse"], [1, 2, 3], "mouse"): the arrays afterwards');
});

// ex-3
test("urgent is the first of the highest", () => {
  const [names, levels] = filled();
  assert.equal(urgent(names, levels), "network", "called urgent with levels 2, 7, 1, 7");
});

test("urgent at both ends", () => {
  assert.equal(urgent(["a", "b", "c"], [5, 1, 2]), "a", 'called urgent(["a", "b", "c"], [5, 1, 2])');
  assert.equal(urgent(["a", "b", "c"], [0, -1, 2]), "c", 'called urgent(["a", "b", "c"], [0, -1, 2])');
});

test("urgent of levels below zero and of none", () => {
  assert.equal(urgent(["a", "b"], [-5, -2]), "b", 'called urgent(["a", "b"], [-5, -2])');
  assert.equal(urgent([], []), undefined, "called urgent([], [])");
});

test("urgent changes nothing", () => {
  const [names, levels] = filled();
  urgent(names, levels);
  assert.deepEqual([names, levels], filled(), "called urgent: the arrays afterwards");
});

// ex-4
test("cut gives the names that go", () => {
  const [names, levels] = filled();
  assert.deepEqual(cut(names, levels, 1), ["network", "mouse", "screen"], "called cut(..., 1)");
});

test("cut leaves the first ones in both arrays", () => {
  const [names, levels] = filled();
  cut(names, levels, 3);
  assert.deepEqual(names, ["printer", "network", "mouse"], "called cut(..., 3): the names afterwards");
  assert.deepEqual(levels, [2, 7, 1], "called cut(..., 3): the levels afterwards");
});

test("cut of none and of all", () => {
  const [names, levels] = filled();
  assert.deepEqual(cut(names, levels, 4), [], "called cut(..., 4)");
  assert.deepEqual(cut(names, levels, 6), [], "called cut(..., 6) with four tickets");
  assert.deepEqual([names, levels], filled(), "called cut(..., 6) with four tickets: the arrays afterwards");
  assert.equal(cut(names, levels, 0).length, 4, "called cut(..., 0), counted the names");
  assert.deepEqual([names, levels], [[], []], "called cut(..., 0): the arrays afterwards");
});
