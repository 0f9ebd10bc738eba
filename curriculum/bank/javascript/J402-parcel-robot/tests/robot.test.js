import { test } from "node:test";
import assert from "node:assert/strict";
import { move, moveAll, passGate, scanAll, within } from "../src/robot.js";

// A promise of `value` after some turns of the event loop; of an error, it fails with it.
async function after(turns, value) {
  for (let i = 0; i < turns; i++) await undefined;
  if (value instanceof Error) throw value;
  return value;
}

// An arm that writes down when it begins and ends.
function arm(log) {
  const act = (what) => async (target) => {
    log.push(`${what} ${target}`);
    await after(3);
    log.push(`${what} ${target} done`);
  };
  return { grab: act("grab"), put: act("put") };
}

// ex-1
test("move grabs before it puts", async () => {
  const log = [];
  const text = await move(arm(log), 17, "B2");
  assert.deepEqual(log, ["grab 17", "grab 17 done", "put B2", "put B2 done"], 'called move(arm, 17, "B2"): what happened before it was finished');
  assert.equal(text, "17 at B2", 'called move(arm, 17, "B2"), waited');
});

test("move fails if it cannot grab", async () => {
  const log = [];
  const broken = { ...arm(log), grab: () => after(2, new Error("slipped")) };
  await assert.rejects(() => move(broken, 17, "B2"), { message: "slipped" }, "called move with an arm that cannot grab");
  assert.deepEqual(log, [], "called move with an arm that cannot grab: what else it did");
});

test("move fails if it cannot put", async () => {
  const broken = { ...arm([]), put: () => after(2, new Error("occupied")) };
  await assert.rejects(() => move(broken, 17, "B2"), { message: "occupied" }, "called move with an arm that cannot put");
});

// ex-2
test("moveAll moves one after the other", async () => {
  const log = [];
  await moveAll(arm(log), [[1, "A"], [2, "B"]]);
  assert.deepEqual(
    log,
    ["grab 1", "grab 1 done", "put A", "put A done", "grab 2", "grab 2 done", "put B", "put B done"],
    'called moveAll(arm, [[1, "A"], [2, "B"]]): what happened before it was finished',
  );
});

test("moveAll stops at a failure", async () => {
  const log = [];
  const broken = { ...arm(log), grab: (id) => after(1, id === 1 ? new Error("slipped") : undefined) };
  await assert.rejects(() => moveAll(broken, [[1, "A"], [2, "B"]]), { message: "slipped" }, "called moveAll, the first parcel slips");
  assert.deepEqual(log, [], "called moveAll, the first parcel slips: what else was done");
});

test("moveAll of nothing", async () => {
  const log = [];
  await moveAll(arm(log), []);
  assert.deepEqual(log, [], "called moveAll(arm, []): what was done");
});

// ex-3
test("scanAll reports on each scanner", async () => {
  const scanners = [{ scan: () => after(4, "a") }, { scan: () => after(1, new Error("dark")) }, { scan: () => after(2, "c") }];
  assert.deepEqual(await scanAll(scanners), ["a", "?", "c"], "called scanAll with a, a failure, and c");
});

test("scanAll starts all scans at once", async () => {
  let started = 0;
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  const scanner = {
    scan() {
      started += 1;
      return gate.then(() => "ok");
    },
  };
  const answer = scanAll([scanner, scanner, scanner]);
  await after(3);
  assert.equal(started, 3, "called scanAll with three scanners, none has answered so far: how many were started");
  release();
  assert.deepEqual(await answer, ["ok", "ok", "ok"], "called scanAll with three scanners, all have answered");
});

test("scanAll of empty texts and of failures only", async () => {
  assert.deepEqual(await scanAll([{ scan: () => after(1, "") }]), [""], "called scanAll with a scan of an empty text");
  assert.deepEqual(await scanAll([{ scan: () => after(1, new Error("x")) }]), ["?"], "called scanAll with one failure");
});

// ex-4
test("passGate opens and closes", async () => {
  const log = [];
  const gate = {
    open: () => after(2).then(() => log.push("open")),
    close: () => after(2).then(() => log.push("closed")),
  };
  assert.equal(await passGate(gate, () => {}), true, "called passGate with a gate that opens");
  assert.deepEqual(log, ["open", "closed"], "called passGate with a gate that opens: what happened before it was finished");
});

test("passGate logs a failure", async () => {
  const log = [];
  const gate = {
    open: () => after(2, new Error("jammed")),
    close: () => after(2).then(() => log.push("closed")),
  };
  const passed = await passGate(gate, (text) => log.push(text));
  assert.equal(passed, false, "called passGate with a gate that is jammed");
  assert.deepEqual(log, ["jammed", "closed"], "called passGate with a gate that is jammed: what happened before it was finished");
});

test("passGate hears of a gate that cannot be closed", async () => {
  const gate = { open: () => after(1), close: () => after(1, new Error("motor")) };
  await assert.rejects(() => passGate(gate, () => {}), { message: "motor" }, "called passGate with a gate that cannot be closed");
});

// ex-5
test("within gives the value in time", async () => {
  assert.equal(await within(after(2, "parcel"), new Promise(() => {})), "parcel", "called within with a parcel, the time is never up");
});

test("within fails when the time is up", async () => {
  await assert.rejects(() => within(new Promise(() => {}), after(2)), { message: "too late" }, "called within with a parcel that never comes");
});

test("within fails as its promise does", async () => {
  await assert.rejects(() => within(after(1, new Error("lost")), new Promise(() => {})), { message: "lost" }, "called within with a parcel that is lost");
});

test("within does not wait for the time", async () => {
  let up = false;
  const timeout = after(30).then(() => (up = true));
  await within(after(1, "parcel"), timeout);
  assert.equal(up, false, "called within with a parcel that comes early: was the time up when it was finished?");
  await timeout;
});
