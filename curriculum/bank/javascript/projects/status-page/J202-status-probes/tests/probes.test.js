import { test } from "node:test";
import assert from "node:assert/strict";
import { describe, parse } from "../src/probes.js";

// Ways to reach into a value without a pattern, in the code of a function.
function reaches(named) {
  const code = String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  return code.match(/\w\[\d|\.at\(|\bprobe\??\.|\boptions\??\./g) ?? [];
}

// ex-1
test("parse takes a line apart", () => {
  assert.deepEqual(parse("web 200 120"), { service: "web", code: 200, ms: 120 });
  assert.deepEqual(parse("mail 503 9000"), { service: "mail", code: 503, ms: 9000 });
});

test("parse of a line without milliseconds", () => {
  assert.deepEqual(parse("web 204"), { service: "web", code: 204, ms: 0 });
});

test("parse of other lines is null", () => {
  assert.equal(parse("web"), null);
  assert.equal(parse(""), null);
  assert.equal(parse("web ok 120"), null);
  assert.equal(parse("web 200 120 extra"), null);
  assert.equal(parse("web  120"), null);
  assert.equal(parse("web 20.5 120"), null);
});

test("parse names the parts by a pattern", () => {
  assert.deepEqual(reaches(parse), [], "called parse(...): where its code reaches into an array");
});

// ex-2
test("describe says up, slow or down", () => {
  assert.equal(describe({ service: "web", code: 200, ms: 120 }, { limit: 500 }), "web is up (120 ms)");
  assert.equal(describe({ service: "web", code: 200, ms: 501 }, { limit: 500 }), "web is slow (501 ms)");
  assert.equal(describe({ service: "web", code: 500, ms: 10 }, { limit: 500 }), "web is down");
});

test("describe at the limits", () => {
  assert.equal(describe({ service: "db", code: 499, ms: 500 }, { limit: 500 }), "db is up (500 ms)");
  assert.equal(describe({ service: "db", code: 200, ms: 1 }, { limit: 0 }), "db is slow (1 ms)");
});

test("describe without a limit or without options", () => {
  assert.equal(describe({ service: "web", code: 200, ms: 1000 }, {}), "web is up (1000 ms)");
  assert.equal(describe({ service: "web", code: 200, ms: 1001 }), "web is slow (1001 ms)");
});

test("describe takes both apart by patterns", () => {
  assert.deepEqual(reaches(describe), [], "called describe(...): where its code reaches into an object");
});
