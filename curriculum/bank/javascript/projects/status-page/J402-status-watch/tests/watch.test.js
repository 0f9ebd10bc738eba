import { test } from "node:test";
import assert from "node:assert/strict";
import { Board } from "../src/board.js";
import { sweep, watch } from "../src/watch.js";

// A promise of `value` after some turns of the event loop; of an error, it fails with it.
async function after(turns, value) {
  for (let i = 0; i < turns; i++) await undefined;
  if (value instanceof Error) throw value;
  return value;
}

// ex-1
test("sweep records every answer", async () => {
  const board = new Board();
  const down = await sweep(["web", "db"], (service) => after(2, `${service} ${service === "db" ? 503 : 200} 10`), board);
  assert.deepEqual(down, ["db"], "called sweep with web 200 and db 503");
  assert.deepEqual(board.report(), ["web is up (10 ms), 100 %", "db is down, 0 %"], "called sweep with web 200 and db 503, then report()");
});

test("sweep asks all at once", async () => {
  const asked = [];
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  const answer = sweep(["a", "b", "c"], (service) => {
    asked.push(service);
    return gate.then(() => `${service} 200 1`);
  }, new Board());
  await after(3);
  assert.deepEqual(asked, ["a", "b", "c"], "called sweep with three services, none has answered so far: who was asked");
  release();
  assert.deepEqual(await answer, [], "called sweep with three services, all are well");
});

test("sweep goes on after a failure", async () => {
  const board = new Board();
  const ask = (service) => after(1, service === "a" ? new Error("no route") : `${service} 200 5`);
  assert.deepEqual(await sweep(["a", "b"], ask, board), ["a"], "called sweep, a fails and b is well");
  assert.deepEqual(board.report(), ["a is down, 0 %", "b is up (5 ms), 100 %"], "called sweep, a fails and b is well, then report()");
});

test("sweep counts a line that the board refuses as down", async () => {
  const board = new Board();
  assert.deepEqual(await sweep(["a", "b"], (service) => after(1, service === "a" ? "???" : "b 200 1"), board), ["a"], "called sweep, a answers with ???");
});

test("sweep survives an ask that throws at once", async () => {
  const ask = (service) => {
    if (service === "a") throw new TypeError("bad address");
    return after(1, `${service} 200 1`);
  };
  assert.deepEqual(await sweep(["a", "b"], ask, new Board()), ["a"], "called sweep, ask throws for a");
});

test("sweep records in the order of the services", async () => {
  const board = new Board();
  await sweep(["slow", "fast"], (service) => after(service === "slow" ? 9 : 1, `${service} 200 1`), board);
  assert.deepEqual(board.report().map((line) => line.split(" ")[0]), ["slow", "fast"], "called sweep, the second service answers first: the order of the report");
});

// ex-2
test("watch counts after each sweep", async () => {
  let round = 0;
  const ask = (service) => {
    if (service === "a") round += 1;
    return after(1, `${service} ${round === 2 ? 500 : 200} 1`);
  };
  const numbers = await watch(3, ["a", "b"], ask, new Board(), () => after(1));
  assert.deepEqual(numbers, [0, 2, 0], "called watch(3, ...), both services are down in the second sweep");
});

test("watch pauses between two sweeps", async () => {
  const log = [];
  const ask = (service) => {
    log.push(`ask ${service}`);
    return after(3, `${service} 200 1`).then((line) => {
      log.push("answer");
      return line;
    });
  };
  const pause = async () => {
    log.push("pause");
    await after(3);
    log.push("go on");
  };
  await watch(2, ["a"], ask, new Board(), pause);
  assert.deepEqual(log, ["ask a", "answer", "pause", "go on", "ask a", "answer"], "called watch(2, ...): what happened in which order");
});

test("watch of one sweep and of none", async () => {
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return after(1);
  };
  const ask = (service) => after(1, `${service} 500 1`);
  assert.deepEqual(await watch(1, ["a"], ask, new Board(), pause), [1], "called watch(1, ...)");
  assert.deepEqual(await watch(0, ["a"], ask, new Board(), pause), [], "called watch(0, ...)");
  assert.equal(pauses, 0, "called watch(1, ...) and watch(0, ...): how often it paused");
});
