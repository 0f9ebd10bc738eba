import { test } from "node:test";
import assert from "node:assert/strict";
import * as kitchen from "../src/kitchen.js";

const { chain, orElse, ready, served, table } = kitchen;

// A promise of `value` after some turns of the event loop; of an error, it fails with it.
function after(turns, value) {
  let promise = Promise.resolve();
  for (let i = 0; i < turns; i++) promise = promise.then(() => {});
  return promise.then(() => {
    if (value instanceof Error) throw value;
    return value;
  });
}

// The word async or await in the code of a function, without its comments.
function early(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "").match(/\basync\b|\bawait\b/g) ?? [];
}

// An error of this name.
function failure(name) {
  return Object.assign(new Error("no dish"), { name });
}

// ex-1
test("served waits for the dish", async () => {
  const text = await served(after(3, "soup"));
  assert.equal(text, "soup, served", 'called served with a promise of "soup", waited');
});

test("served gives a promise at once", async () => {
  const answer = served(after(3, "soup"));
  assert.equal(answer instanceof Promise, true, "called served(order): is the answer a promise?");
  await answer;
});

test("served fails with its order", async () => {
  const burnt = failure("Burnt");
  await assert.rejects(() => served(after(2, burnt)), burnt, "called served with an order that fails");
});

test("served uses then", () => {
  assert.deepEqual(early(served), [], "called served(...): words of the next node in its code");
});

// ex-2
test("chain gives both dishes", async () => {
  const dishes = await chain((name) => after(2, `hot ${name}`), ["soup", "fish"]);
  assert.deepEqual(dishes, ["hot soup", "hot fish"], 'called chain(cook, ["soup", "fish"]), waited');
});

test("chain cooks one after the other", async () => {
  const log = [];
  const cook = (name) => {
    log.push(`start ${name}`);
    return after(3, name).then((dish) => {
      log.push(`ready ${name}`);
      return dish;
    });
  };
  await chain(cook, ["soup", "fish"]);
  assert.deepEqual(log, ["start soup", "ready soup", "start fish", "ready fish"], 'called chain(cook, ["soup", "fish"]): what happened in which order');
});

test("chain does not begin the second after a failure", async () => {
  const started = [];
  const cook = (name) => {
    started.push(name);
    return after(1, failure("Burnt"));
  };
  await assert.rejects(() => chain(cook, ["soup", "fish"]), { name: "Burnt" }, "called chain with a cook that fails");
  assert.deepEqual(started, ["soup"], "called chain with a cook that fails: the dishes that were begun");
});

test("chain fails if the second fails", async () => {
  const cook = (name) => after(1, name === "fish" ? failure("Burnt") : name);
  await assert.rejects(() => chain(cook, ["soup", "fish"]), { name: "Burnt" }, "called chain with a cook that burns the fish");
});

test("chain uses then", () => {
  assert.deepEqual(early(chain), [], "called chain(...): words of the next node in its code");
});

// ex-3
test("orElse gives the dish", async () => {
  const dish = await orElse(after(1, "fish"), "bread");
  assert.equal(dish, "fish", 'called orElse with a promise of "fish", and "bread"');
});

test("orElse stands in for what is sold out", async () => {
  const dish = await orElse(after(1, failure("SoldOut")), "bread");
  assert.equal(dish, "bread", 'called orElse with an order that is sold out, and "bread"');
});

test("orElse lets other errors go on", async () => {
  const burnt = failure("Burnt");
  await assert.rejects(() => orElse(after(1, burnt), "bread"), burnt, "called orElse with an order that is burnt");
});

test("orElse uses catch", () => {
  assert.deepEqual(early(orElse), [], "called orElse(...): words of the next node in its code");
});

// ex-4
test("table keeps the order of the array", async () => {
  const dishes = await table([after(5, "soup"), after(1, "fish"), after(3, "cake")]);
  assert.deepEqual(dishes, ["soup", "fish", "cake"], "called table with promises of soup, fish and cake; the fish is ready first");
});

test("table of nobody", async () => {
  const dishes = await table([]);
  assert.deepEqual(dishes, [], "called table([]), waited");
});

test("table fails if one fails", async () => {
  const burnt = failure("Burnt");
  await assert.rejects(() => table([after(3, "soup"), after(1, burnt)]), burnt, "called table with a dish that is burnt");
});

test("table does not wait for slow dishes after a failure", async () => {
  const never = new Promise(() => {});
  await assert.rejects(() => table([never, after(1, failure("Burnt"))]), { name: "Burnt" }, "called table with a dish that is never ready, and one that is burnt");
});

// ex-5
test("ready reports on each", async () => {
  const report = await ready([after(4, "soup"), after(1, failure("Burnt")), after(2, "cake")]);
  assert.deepEqual(report, { dishes: ["soup", "cake"], failed: 1 }, "called ready with soup, a failure, and cake");
});

test("ready never fails", async () => {
  const report = await ready([after(1, failure("A")), after(2, failure("B"))]);
  assert.deepEqual(report, { dishes: [], failed: 2 }, "called ready with two failures");
  const silent = await ready([Promise.reject(undefined), after(1, "soup")]);
  assert.deepEqual(silent, { dishes: ["soup"], failed: 1 }, "called ready with an order that fails without a reason, and soup");
});

test("ready keeps dishes that count as nothing", async () => {
  const report = await ready([after(1, ""), after(1, undefined)]);
  assert.deepEqual(report, { dishes: ["", undefined], failed: 0 }, 'called ready with promises of "" and undefined');
});

test("ready uses promises only", () => {
  assert.deepEqual(early(ready), [], "called ready(...): words of the next node in its code");
});
