import { test } from "node:test";
import assert from "node:assert/strict";
import { anonymous, isRing, parts, rings, swapDate } from "../src/birds.js";

// Whether the code of a function, without its comments, has something that fits.
function has(named, pattern) {
  return pattern.test(String(named).replace(/^\s*\/\/.*$/gm, ""));
}

// ex-1
test("isRing of good numbers", () => {
  assert.equal(isRing("HG-12345"), true);
  assert.equal(isRing("AB-1234"), true);
  assert.equal(isRing("ZZ-999999"), true);
});

test("isRing of a wrong number of signs", () => {
  assert.equal(isRing("HG-123"), false);
  assert.equal(isRing("HG-1234567"), false);
  assert.equal(isRing("H-12345"), false);
});

test("isRing of something around it", () => {
  assert.equal(isRing("ring HG-12345"), false);
  assert.equal(isRing("HG-12345 lost"), false);
  assert.equal(isRing("XHG-12345"), false);
});

test("isRing of other signs", () => {
  assert.equal(isRing("hg-12345"), false);
  assert.equal(isRing("HG 12345"), false);
  assert.equal(isRing("HG-12E45"), false);
});

test("isRing uses a pattern", () => {
  assert.equal(has(isRing, /\.(test|match|search|exec)\(/), true, "called isRing(...): does its code use a regular expression?");
});

// ex-2
test("parts of a good line", () => {
  assert.deepEqual(parts("2026-05-17 heron x3"), { date: "2026-05-17", bird: "heron", count: 3 });
  assert.deepEqual(parts("2027-01-02 coot x120"), { date: "2027-01-02", bird: "coot", count: 120 });
});

test("parts of another line is null", () => {
  assert.equal(parts("heron x3"), null);
  assert.equal(parts("2026-05-17 heron"), null);
  assert.equal(parts(""), null);
});

test("parts of a line with more in it is null", () => {
  assert.equal(parts("2026-05-17 heron x3 young"), null);
  assert.equal(parts("on 2026-05-17 heron x3"), null);
});

test("parts has named groups", () => {
  assert.equal(has(parts, /\(\?</), true, "called parts(...): does its pattern have named groups?");
});

// ex-3
test("rings of several", () => {
  assert.deepEqual(rings("saw HG-12345 and AB-9999, again HG-12345"), ["HG-12345", "AB-9999", "HG-12345"]);
});

test("rings of none", () => {
  assert.deepEqual(rings("no ring today"), []);
  assert.deepEqual(rings(""), []);
});

test("rings stops at the border of a word", () => {
  assert.deepEqual(rings("XHG-12345"), []);
  assert.deepEqual(rings("HG-1234567"), []);
  assert.deepEqual(rings("(HG-1234)"), ["HG-1234"]);
});

test("rings finds them in one go", () => {
  assert.equal(has(rings, /\bsplit\(/), false, "called rings(...): does its code cut the text apart?");
});

// ex-4
test("anonymous replaces every address", () => {
  assert.equal(anonymous("from ida@birds.example to bo.k-2@x.org"), "from [mail] to [mail]");
});

test("anonymous leaves other text alone", () => {
  assert.equal(anonymous("seen @ noon, 3.5 m"), "seen @ noon, 3.5 m");
  assert.equal(anonymous("(a@b)"), "([mail])");
});

test("anonymous replaces by a pattern", () => {
  assert.equal(has(anonymous, /\bsplit\(/), false, "called anonymous(...): does its code cut the text apart?");
});

// ex-5
test("swapDate turns a date around", () => {
  assert.equal(swapDate("seen 2026-05-17 at noon"), "seen 17.05.2026 at noon");
});

test("swapDate turns every date around", () => {
  assert.equal(swapDate("2026-05-17 to 2027-01-02"), "17.05.2026 to 02.01.2027");
});

test("swapDate leaves other numbers alone", () => {
  assert.equal(swapDate("ring 12-345-67"), "ring 12-345-67");
});

test("swapDate uses groups", () => {
  assert.equal(has(swapDate, /\bslice\(|\bsplit\(|\bsubstring\(/), false, "called swapDate(...): does its code cut the date apart?");
});
