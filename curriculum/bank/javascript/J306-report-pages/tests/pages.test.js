import { test } from "node:test";
import assert from "node:assert/strict";
import { Report, lines, opened, until } from "../src/pages.js";

// An archive of three pages, and the numbers of those that were fetched.
function shelf() {
  const pages = [["a", "b"], ["c"], ["d", "e"]];
  const fetched = [];
  const fetchPage = (number) => {
    fetched.push(number);
    return pages[number - 1] ?? [];
  };
  return { fetched, fetchPage };
}

// An archive that writes down what is done with it.
function watched() {
  const log = [];
  const archive = {
    open: () => log.push("open"),
    close: () => log.push("close"),
    lines: () => ["a", "b", "c"],
  };
  return { log, archive };
}

// ex-1
test("lines of all pages, in order", () => {
  const { fetchPage } = shelf();
  assert.deepEqual([...lines(fetchPage)], ["a", "b", "c", "d", "e"], "called lines with the pages a b, c, d e");
});

test("lines fetches nothing before it is asked", () => {
  const { fetched, fetchPage } = shelf();
  const walk = lines(fetchPage);
  assert.deepEqual(fetched, [], "called lines(fetchPage) and nothing else: the pages that were fetched");
  walk.next();
  walk.next();
  assert.deepEqual(fetched, [1], "called lines(fetchPage), asked for two lines: the pages that were fetched");
});

test("lines fetches a page with its first line", () => {
  const { fetched, fetchPage } = shelf();
  const walk = lines(fetchPage);
  walk.next();
  walk.next();
  assert.equal(walk.next().value, "c", "called lines(fetchPage), asked for the third line");
  assert.deepEqual(fetched, [1, 2], "called lines(fetchPage), asked for three lines: the pages that were fetched");
});

test("lines of an empty report", () => {
  assert.deepEqual([...lines(() => [])], [], "called lines with a report without pages");
});

// ex-2
test("until includes the last value", () => {
  assert.deepEqual([...until([1, 5, 9, 2], (n) => n > 4)], [1, 5], "called until([1, 5, 9, 2], (n) => n > 4)");
});

test("until ends for sequences without an end", () => {
  function* numbers() {
    for (let n = 1; n < 10000; n++) yield n;
    throw new Error("asked for 10,000 values");
  }
  assert.deepEqual([...until(numbers(), (n) => n === 3)], [1, 2, 3], "called until with the numbers from 1 up, n === 3");
});

test("until of values without a last one", () => {
  assert.deepEqual([...until(["a", "b"], () => false)], ["a", "b"], 'called until(["a", "b"], () => false)');
  assert.deepEqual([...until([], () => true)], [], "called until([], () => true)");
});

// ex-3
test("Report can be walked through twice", () => {
  const { fetchPage } = shelf();
  const report = new Report(fetchPage);
  assert.equal([...report].length, 5, "called spread with a report of five lines");
  assert.equal([...report].length, 5, "called spread a second time with a report of five lines");
});

test("Report begins each walk with page 1", () => {
  const { fetchPage } = shelf();
  const report = new Report(fetchPage);
  for (const line of report) {
    if (line === "c") break;
  }
  const [first] = report;
  assert.equal(first, "a", "called a walk that stopped at c, then another one: its first line");
});

test("Report fetches nothing by itself", () => {
  const { fetched, fetchPage } = shelf();
  new Report(fetchPage);
  assert.deepEqual(fetched, [], "called new Report(fetchPage) and nothing else: the pages that were fetched");
});

test("Report keeps no lines", () => {
  const { fetched, fetchPage } = shelf();
  const report = new Report(fetchPage);
  const [one] = report;
  const [two] = report;
  assert.deepEqual([one, two, ...fetched], ["a", "a", 1, 1], "called a report for its first line twice: both lines, and the pages that were fetched");
});

// ex-4
test("opened hands on all lines", () => {
  const { log, archive } = watched();
  assert.deepEqual([...opened(archive)], ["a", "b", "c"], "called opened(archive), all lines");
  assert.deepEqual(log, ["open", "close"], "called opened(archive), all lines: what was done");
});

test("opened closes after an early end", () => {
  const { log, archive } = watched();
  for (const line of opened(archive)) {
    if (line === "b") break;
  }
  assert.deepEqual(log, ["open", "close"], "called opened(archive), stopped at b: what was done");
});

test("opened does nothing before it is asked", () => {
  const { log, archive } = watched();
  opened(archive);
  assert.deepEqual(log, [], "called opened(archive) and nothing else: what was done");
});

test("opened keeps the archive open while lines are read", () => {
  const { log, archive } = watched();
  let read = 0;
  archive.lines = function* () {
    for (const line of ["a", "b", "c"]) {
      read += 1;
      yield line;
    }
  };
  const walk = opened(archive);
  walk.next();
  assert.deepEqual(log, ["open"], "called opened(archive), asked for one line: what was done");
  assert.equal(read, 1, "called opened(archive), asked for one line: how many lines were read");
});

test("opened closes after an error", () => {
  const { log, archive } = watched();
  archive.lines = function* () {
    yield "a";
    throw new Error("torn");
  };
  assert.throws(() => [...opened(archive)], { message: "torn" }, "called opened with an archive whose second line is torn");
  assert.deepEqual(log, ["open", "close"], "called opened with an archive whose second line is torn: what was done");
});
