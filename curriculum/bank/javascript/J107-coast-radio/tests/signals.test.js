import { test } from "node:test";
import assert from "node:assert/strict";
import { callSign, clock, hidden, position, words } from "../src/signals.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("callSign trims and writes capitals", () => {
  assert.equal(callSign("  dl7x "), "DL7X", 'called callSign("  dl7x ")');
  assert.equal(callSign("gb2kw"), "GB2KW", 'called callSign("gb2kw")');
});

test("callSign keeps spaces inside", () => {
  assert.equal(callSign(" sea bird"), "SEA BIRD", 'called callSign(" sea bird")');
});

test("callSign of spaces only is empty", () => {
  assert.equal(callSign("   "), "", 'called callSign("   ")');
});

test("callSign leaves the work to string methods", () => {
  assert.match(code(callSign), /\.trim(Start|End)?\(/, "called callSign(...): a method that trims");
});

// ex-2
test("words of a message", () => {
  assert.deepEqual(words("engine has stopped"), ["engine", "has", "stopped"], 'called words("engine has stopped")');
});

test("words with several spaces", () => {
  assert.deepEqual(words("  all   well "), ["all", "well"], 'called words("  all   well ")');
  assert.deepEqual(words("turn      back"), ["turn", "back"], 'called words("turn      back"), six spaces between the words');
});

test("words of an empty message", () => {
  assert.deepEqual(words(""), [], 'called words("")');
  assert.deepEqual(words("  "), [], 'called words("  ")');
});

// ex-3
test("position has one digit behind the point", () => {
  assert.equal(position(54.1, 8), "54.1 N, 8.0 E", "called position(54.1, 8)");
  assert.equal(position(53.87, 10.69), "53.9 N, 10.7 E", "called position(53.87, 10.69)");
});

test("position is a template literal", () => {
  assert.match(code(position), /`[^`]*\$\{[^`]*`/, "called position(...): its code should have a text in backticks");
});

// ex-4
test("clock fills both parts up", () => {
  assert.equal(clock(425), "07:05", "called clock(425)");
});

test("clock with two digits already", () => {
  assert.equal(clock(1439), "23:59", "called clock(1439)");
  assert.equal(clock(610), "10:10", "called clock(610)");
});

test("clock at midnight and just after", () => {
  assert.equal(clock(0), "00:00", "called clock(0)");
  assert.equal(clock(59), "00:59", "called clock(59)");
});

test("clock fills up with padStart", () => {
  assert.match(code(clock), /padStart\(/, "called clock(...): its code should fill up with padStart");
});

// ex-5
test("hidden shows two signs", () => {
  assert.equal(hidden("DL7X"), "DL**", 'called hidden("DL7X")');
  assert.equal(hidden("SEABIRD"), "SE*****", 'called hidden("SEABIRD")');
});

test("hidden of a short sign", () => {
  assert.equal(hidden("DL"), "DL", 'called hidden("DL")');
  assert.equal(hidden("D"), "D", 'called hidden("D")');
  assert.equal(hidden(""), "", 'called hidden("")');
});

test("hidden has no loop", () => {
  assert.doesNotMatch(code(hidden), /\b(for|while)\b/, "called hidden(...): slice and repeat need no loop");
});
