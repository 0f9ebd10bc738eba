import { test } from "node:test";
import assert from "node:assert/strict";
import { orNull, prices, retry, rounds, welcome } from "../src/rink.js";

// A promise of `value` after some turns of the event loop; of an error, it fails with it.
async function after(turns, value) {
  for (let i = 0; i < turns; i++) await undefined;
  if (value instanceof Error) throw value;
  return value;
}

const people = { p1: { name: "Ida", club: "x7" }, x7: { name: "Comets" }, p2: { name: "Bo", club: "k2" }, k2: { name: "Blades" } };

// ex-1
test("welcome names person and club", async () => {
  const load = (id) => after(2, people[id]);
  assert.equal(await welcome(load, "p1"), "Ida of Comets", 'called welcome(load, "p1"), waited');
  assert.equal(await welcome(load, "p2"), "Bo of Blades", 'called welcome(load, "p2"), waited');
});

test("welcome asks for the club after the person", async () => {
  const asked = [];
  const load = (id) => {
    asked.push(id);
    return after(2, people[id]);
  };
  await welcome(load, "p1");
  assert.deepEqual(asked, ["p1", "x7"], 'called welcome(load, "p1"): what load was called with');
});

test("welcome fails if the person is not found", async () => {
  const load = () => after(1, new RangeError("nobody"));
  await assert.rejects(() => welcome(load, "p9"), { message: "nobody" }, "called welcome with a load that fails");
});

// ex-2
test("prices keeps the order of the items", async () => {
  const waits = { tea: 5, ice: 1, skates: 3 };
  const found = await prices((item) => after(waits[item], item.length), ["tea", "ice", "skates"]);
  assert.deepEqual(found, [3, 3, 6], 'called prices(fetchPrice, ["tea", "ice", "skates"]), waited');
});

test("prices starts all requests at once", async () => {
  const started = [];
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  const answer = prices((item) => {
    started.push(item);
    return gate.then(() => 1);
  }, ["tea", "ice", "skates"]);
  await after(3);
  assert.deepEqual(started, ["tea", "ice", "skates"], "called prices with three items, none has been answered so far: the items that were asked for");
  release();
  assert.deepEqual(await answer, [1, 1, 1], "called prices with three items, all were answered");
});

test("prices of nothing", async () => {
  assert.deepEqual(await prices(() => after(1, 1), []), [], "called prices(fetchPrice, []), waited");
});

test("prices fails if one fails", async () => {
  const fetchPrice = (item) => after(1, item === "ice" ? new RangeError("melted") : 1);
  await assert.rejects(() => prices(fetchPrice, ["tea", "ice"]), { message: "melted" }, "called prices, one request fails");
});

// ex-3
test("retry gives the first good result", async () => {
  let calls = 0;
  const job = () => after(1, ++calls < 3 ? new Error(`try ${calls}`) : `good at ${calls}`);
  assert.equal(await retry(job, 5), "good at 3", "called retry with a job that fails twice, 5 times at most");
  assert.equal(calls, 3, "called retry with a job that fails twice, 5 times at most: how often the job was called");
});

test("retry gives up after the last try", async () => {
  let calls = 0;
  const job = () => after(1, new Error(`try ${++calls}`));
  const error = await retry(job, 3).catch((reason) => reason);
  assert.equal(error?.message, "try 3", "called retry with a job that always fails, 3 times at most: the message of the error");
  assert.equal(calls, 3, "called retry with a job that always fails, 3 times at most: how often the job was called");
});

test("retry of one try", async () => {
  let calls = 0;
  const job = () => after(1, new Error(`try ${++calls}`));
  const error = await retry(job, 1).catch((reason) => reason);
  assert.equal(error?.message, "try 1", "called retry with a job that always fails, once at most: the message of the error");
  assert.equal(calls, 1, "called retry with a job that always fails, once at most: how often the job was called");
});

test("retry calls a good job once", async () => {
  let calls = 0;
  await retry(() => after(1, ++calls), 9);
  assert.equal(calls, 1, "called retry with a job that works, 9 times at most: how often the job was called");
});

// ex-4
test("orNull gives the result", async () => {
  assert.equal(await orNull(() => after(2, "ok")), "ok", "called orNull with a job that works");
});

test("orNull is null after a RangeError", async () => {
  assert.equal(await orNull(() => after(2, new RangeError("none"))), null, "called orNull with a job whose promise fails with a RangeError");
  const early = () => {
    throw new RangeError("none");
  };
  assert.equal(await orNull(early), null, "called orNull with a job that throws a RangeError at once");
});

test("orNull lets other errors go on", async () => {
  const broken = new TypeError("broken");
  await assert.rejects(() => orNull(() => after(1, broken)), broken, "called orNull with a job that fails with a TypeError");
});

// ex-5
test("rounds collects the results", async () => {
  const results = await rounds((n) => after(5 - n, n * 10), 3);
  assert.deepEqual(results, [10, 20, 30], "called rounds(run, 3), waited");
});

test("rounds runs one after the other", async () => {
  const log = [];
  const run = async (n) => {
    log.push(`start ${n}`);
    await after(3);
    log.push(`end ${n}`);
  };
  await rounds(run, 2);
  assert.deepEqual(log, ["start 1", "end 1", "start 2", "end 2"], "called rounds(run, 2): what happened in which order");
});

test("rounds stops at a failure", async () => {
  const called = [];
  const run = (n) => {
    called.push(n);
    return after(1, n === 2 ? new RangeError("fell") : n);
  };
  await assert.rejects(() => rounds(run, 4), { message: "fell" }, "called rounds(run, 4), the second fails");
  assert.deepEqual(called, [1, 2], "called rounds(run, 4), the second fails: the rounds that were called");
});

test("rounds of none", async () => {
  assert.deepEqual(await rounds(() => after(1, 1), 0), [], "called rounds(run, 0), waited");
});
