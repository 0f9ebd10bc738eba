import { test } from "node:test";
import assert from "node:assert/strict";
import { Board } from "../src/board.js";

// ex-1
test("record can be chained", () => {
  const board = new Board();
  assert.equal(board.record("web 200 1"), board, 'called record("web 200 1"): is it the board that comes back?');
  assert.equal(board.record("web 500 1").record("web 200 2").report().length, 1, "called record three times for web, then report(): the number of lines");
});

test("record refuses other lines", () => {
  const board = new Board();
  assert.throws(() => board.record("web"), { name: "RangeError", message: /web/ }, 'called record("web")');
  assert.throws(() => board.record(""), RangeError, 'called record("")');
  assert.deepEqual(board.report(), [], "called record with bad lines only, then report()");
});

test("record keeps the probes private", () => {
  const board = new Board().record("web 200 1");
  assert.deepEqual(Object.keys(board), [], "called Object.keys(board)");
  assert.equal(JSON.stringify(board), "{}", "called JSON.stringify(board)");
});

test("record of one board is not seen on another", () => {
  const first = new Board();
  const second = new Board();
  first.record("web 500 1");
  assert.deepEqual([first.down, second.down], [["web"], []], "called record on one board, looked at down of both");
});

// ex-2
test("report has a line for each service", () => {
  const board = new Board().record("web 200 120").record("db 503 9").record("web 500 80").record("web 201 130");
  assert.deepEqual(board.report(), ["web is up (130 ms), 67 %", "db is down, 0 %"], "called report() after web 200, db 503, web 500, web 201");
});

test("report knows the limit of the board", () => {
  const board = new Board({ limit: 300 }).record("web 200 301").record("db 200 300");
  assert.deepEqual(board.report(), ["web is slow (301 ms), 100 %", "db is up (300 ms), 100 %"], "called report() of a board with the limit 300");
});

test("report and down of an empty board", () => {
  const board = new Board();
  assert.deepEqual(board.report(), [], "called report() of a new board");
  assert.deepEqual(board.down, [], "called down of a new board");
});

test("down follows the last probe", () => {
  const board = new Board().record("web 500 1").record("db 502 1").record("web 200 1");
  assert.deepEqual(board.down, ["db"], "called down after web 500, db 502, web 200");
  board.record("web 500 1");
  assert.deepEqual(board.down, ["web", "db"], "called down after web 500 again");
});

test("report leaves the work to earlier steps", () => {
  const code = String(Board).replace(/\/\/.*/g, "");
  assert.match(code, /\bdescribe\s*\(/, "called Board: its code should call describe");
  assert.match(code, /\buptime\s*\(/, "called Board: its code should call uptime");
  assert.doesNotMatch(code, /\bis down\b|Math\.round/, "called Board: is something of the earlier steps written again?");
});
