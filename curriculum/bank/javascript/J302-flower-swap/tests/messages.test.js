import { test } from "node:test";
import assert from "node:assert/strict";
import { Visit, offer, pack, unpack, withoutSecrets } from "../src/messages.js";

// What a call throws, or undefined.
function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

// ex-1
test("pack is indented by two spaces", () => {
  assert.equal(pack({ plant: "fern", count: 2 }), '{\n  "plant": "fern",\n  "count": 2\n}');
});

test("pack keeps every kind of value", () => {
  const value = { a: [1, "x", null, true], b: {} };
  assert.deepEqual(JSON.parse(pack(value)), value, "called pack with lists, texts, null and objects, and parsed it again");
});

test("pack of a list of offers", () => {
  assert.equal(pack([{ a: 1 }]), '[\n  {\n    "a": 1\n  }\n]');
});

// ex-2
test("unpack reads JSON", () => {
  assert.deepEqual(unpack('{"plant":"fern","count":2}'), { plant: "fern", count: 2 });
  assert.equal(unpack("null"), null);
});

test("unpack of other text", () => {
  const error = thrown(() => unpack("{plant: fern}"));
  assert.equal(error?.message, "not readable", 'called unpack("{plant: fern}"): the message of what it throws');
});

test("unpack keeps the first error", () => {
  const error = thrown(() => unpack(""));
  assert.equal(error?.cause instanceof SyntaxError, true, 'called unpack(""): is the cause a SyntaxError?');
});

// ex-3
test("offer of a good text", () => {
  assert.deepEqual(offer('{"plant":"fern","count":2}'), { plant: "fern", count: 2 });
});

test("offer ignores other keys", () => {
  assert.deepEqual(offer('{"plant":"fern","count":1,"admin":true}'), { plant: "fern", count: 1 });
});

test("offer refuses what is no object", () => {
  for (const text of ["null", "[]", "7", '"fern"']) {
    assert.equal(thrown(() => offer(text))?.constructor, TypeError, `called offer('${text}'): the class of what it throws`);
  }
  const { message } = thrown(() => offer("null"));
  assert.doesNotMatch(message, /of null|it is null/, "called offer('null'): the message should be one of yours");
});

test("offer refuses a wrong plant", () => {
  for (const text of ['{"count":2}', '{"plant":"","count":2}', '{"plant":5,"count":2}']) {
    assert.equal(thrown(() => offer(text))?.constructor, TypeError, `called offer('${text}'): the class of what it throws`);
  }
});

test("offer refuses a wrong count", () => {
  for (const text of ['{"plant":"fern"}', '{"plant":"fern","count":0}', '{"plant":"fern","count":1.5}', '{"plant":"fern","count":"2"}']) {
    assert.equal(thrown(() => offer(text))?.constructor, TypeError, `called offer('${text}'): the class of what it throws`);
  }
});

// ex-4
test("withoutSecrets leaves the password out", () => {
  assert.equal(withoutSecrets({ name: "Ida", password: "x" }), '{"name":"Ida"}');
});

test("withoutSecrets at every level", () => {
  assert.equal(withoutSecrets({ users: [{ name: "Bo", login: { password: "y", id: 3 } }] }), '{"users":[{"name":"Bo","login":{"id":3}}]}');
});

test("withoutSecrets leaves the user alone", () => {
  const user = { name: "Ida", password: "x" };
  withoutSecrets(user);
  assert.deepEqual(user, { name: "Ida", password: "x" }, "called withoutSecrets(user): the user afterwards");
});

test("withoutSecrets keeps the word in a text", () => {
  assert.equal(withoutSecrets({ note: "my password" }), '{"note":"my password"}');
});

// ex-5
test("Visit is packed with its day", () => {
  const visit = new Visit("fern", new Date("2026-05-17T09:30:00Z"));
  assert.equal(JSON.stringify(visit), '{"plant":"fern","day":"2026-05-17"}', "called JSON.stringify with a visit on 17 May 2026");
});

test("Visit is packed inside of other values", () => {
  const visit = new Visit("moss", new Date("2027-01-02T00:00:00Z"));
  assert.equal(JSON.stringify({ visits: [visit] }), '{"visits":[{"plant":"moss","day":"2027-01-02"}]}', "called JSON.stringify with a list of visits");
});

test("Visit keeps its date", () => {
  const visit = new Visit("fern", new Date("2026-05-17T09:30:00Z"));
  assert.equal(visit.date instanceof Date, true, "called new Visit(...), looked at date: is it a Date?");
});
