import { test } from "node:test";
import assert from "node:assert/strict";
import { DoorError, readingOr, temperature, withDoor } from "../src/vault.js";

// What a call throws, or undefined.
function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

// A door that writes down what is done with it.
function watchedDoor() {
  const log = [];
  return { log, open: () => log.push("open"), close: () => log.push("close") };
}

// ex-1
test("temperature of good texts", () => {
  assert.equal(temperature("-18.5"), -18.5);
  assert.equal(temperature("0"), 0);
});

test("temperature at the borders", () => {
  assert.equal(temperature("-60"), -60);
  assert.equal(temperature("20"), 20);
});

test("temperature of a text that is no number", () => {
  const error = thrown(() => temperature("cold"));
  assert.equal(error?.constructor, TypeError, 'called temperature("cold"): the class of what it throws');
  assert.match(error.message, /cold/, 'called temperature("cold"): the message');
});

test("temperature out of range", () => {
  const low = thrown(() => temperature("-61"));
  const high = thrown(() => temperature("20.5"));
  assert.equal(low?.constructor, RangeError, 'called temperature("-61"): the class of what it throws');
  assert.equal(high?.constructor, RangeError, 'called temperature("20.5"): the class of what it throws');
  assert.match(high.message, /20\.5/, 'called temperature("20.5"): the message');
});

// ex-2
test("DoorError is an error with a message", () => {
  const error = new DoorError("stuck", 4);
  assert.equal(error instanceof Error, true, 'called new DoorError("stuck", 4): is it an Error?');
  assert.equal(error.message, "stuck", 'called new DoorError("stuck", 4), looked at message');
});

test("DoorError carries the door", () => {
  assert.equal(new DoorError("stuck", 4).door, 4, 'called new DoorError("stuck", 4), looked at door');
});

test("DoorError has its own name", () => {
  assert.equal(String(new DoorError("stuck", 4)), "DoorError: stuck", 'called String(new DoorError("stuck", 4))');
  assert.equal(new DoorError("stuck", 4) instanceof DoorError, true, 'called new DoorError("stuck", 4): is it a DoorError?');
});

// ex-3
test("readingOr gives the reading back", () => {
  assert.equal(readingOr(() => -18, 0), -18, "called readingOr(() => -18, 0)");
});

test("readingOr stands in for a RangeError", () => {
  const read = () => temperature("99");
  assert.equal(readingOr(read, -20), -20, 'called readingOr(() => temperature("99"), -20)');
});

test("readingOr lets other errors go on", () => {
  const stuck = new DoorError("stuck", 1);
  const error = thrown(() => readingOr(() => { throw stuck; }, 0));
  assert.equal(error, stuck, "called readingOr with a read that throws a DoorError: what comes out");
  const other = thrown(() => readingOr(() => { throw new TypeError("x"); }, 0));
  assert.equal(other?.constructor, TypeError, "called readingOr with a read that throws a TypeError: what comes out");
});

// ex-4
test("withDoor opens and closes around the job", () => {
  const door = watchedDoor();
  const result = withDoor(door, () => {
    door.log.push("job");
    return 7;
  });
  assert.equal(result, 7, "called withDoor(door, job), the job gives 7");
  assert.deepEqual(door.log, ["open", "job", "close"], "called withDoor(door, job): what was done in which order");
});

test("withDoor closes after an error", () => {
  const door = watchedDoor();
  const broken = new Error("broken");
  const error = thrown(() => withDoor(door, () => { throw broken; }));
  assert.equal(error, broken, "called withDoor with a job that throws: what comes out");
  assert.deepEqual(door.log, ["open", "close"], "called withDoor with a job that throws: what was done");
});

test("withDoor does not close what was not opened", () => {
  const door = watchedDoor();
  door.open = () => { throw new DoorError("frozen", 2); };
  const error = thrown(() => withDoor(door, () => 1));
  assert.equal(error?.message, "frozen", "called withDoor with a door that cannot be opened: the message of what comes out");
  assert.deepEqual(door.log, [], "called withDoor with a door that cannot be opened: what was done");
});
