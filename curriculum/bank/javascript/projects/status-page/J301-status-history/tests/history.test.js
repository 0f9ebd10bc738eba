import { test } from "node:test";
import assert from "node:assert/strict";
import { latest, uptime } from "../src/history.js";
import { parse } from "../src/probes.js";

// The probes of these lines, to be walked through once.
function* from(...lines) {
  for (const line of lines) yield parse(line);
}

// ex-1
test("latest has the last probe of each service", () => {
  const found = latest(from("web 200 1", "db 200 2", "web 503 3"));
  assert.deepEqual(found, new Map([["web", parse("web 503 3")], ["db", parse("db 200 2")]]), "called latest with web 200, db 200, web 503");
});

test("latest keeps the order of first sight", () => {
  const found = latest(from("web 200 1", "db 200 2", "web 503 3"));
  assert.deepEqual([...found.keys()], ["web", "db"], "called latest with web, db, web: the keys in order");
});

test("latest hands out the probe itself", () => {
  const probe = parse("web 200 1");
  assert.equal(latest([probe]).get("web"), probe, "called latest with one probe: is it the same object?");
});

test("latest of nothing", () => {
  assert.deepEqual(latest([]), new Map());
});

// ex-2
test("uptime is the share of good probes", () => {
  const found = uptime(from("web 200", "web 500", "web 404", "db 503"));
  assert.deepEqual(found, new Map([["web", 67], ["db", 0]]), "called uptime with web 200, 500, 404 and db 503");
});

test("uptime is rounded", () => {
  const found = uptime(from("a 200", "a 500", "a 500", "b 200"));
  assert.deepEqual(found, new Map([["a", 33], ["b", 100]]), "called uptime with a 200, 500, 500 and b 200");
});

test("uptime of a strange name", () => {
  const found = uptime(from("constructor 200", "constructor 499", "toString 500"));
  assert.deepEqual([found.get("constructor"), found.get("toString")], [100, 0], "called uptime with constructor 200, 499 and toString 500");
});

test("uptime of nothing", () => {
  assert.deepEqual(uptime([]), new Map());
});
