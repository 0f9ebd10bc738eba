import { test } from "node:test";
import assert from "node:assert/strict";
import { count, errors, isOurs, port, quoted } from "../src/filter.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/^\s*\/\/.*$/gm, "");
}

// ex-1
test("isOurs of our hosts", () => {
  assert.equal(isOurs("shop.example"), true);
  assert.equal(isOurs("www.shop.example"), true);
  assert.equal(isOurs("a.b.shop.example"), true);
  assert.equal(isOurs("my-host.shop.example"), true);
});

test("isOurs of hosts that look alike", () => {
  assert.equal(isOurs("evil-shop.example"), false);
  assert.equal(isOurs("shopxexample"), false);
  assert.equal(isOurs("www.shopxexample"), false);
});

test("isOurs of hosts that go on", () => {
  assert.equal(isOurs("shop.example.evil.org"), false);
  assert.equal(isOurs("www.shop.example:80"), false);
});

test("isOurs goes on using a pattern", () => {
  assert.match(code(isOurs), /\.(test|match|search|exec)\(/, "called isOurs(...): does its code use a regular expression?");
});

// ex-2
test("errors finds every line", () => {
  assert.deepEqual(errors(["error 1", "error 2", "fine", "an ERROR", "Error: 3"]), ["error 1", "error 2", "an ERROR", "Error: 3"]);
});

test("errors does not depend on what was asked before", () => {
  const first = errors(["error"]);
  const second = errors(["error"]);
  assert.deepEqual([first, second], [["error"], ["error"]], 'called errors(["error"]) twice');
});

test("errors wants the whole word", () => {
  assert.deepEqual(errors(["terrors", "errors", "no-error here"]), ["no-error here"]);
});

// ex-3
test("port of a line", () => {
  assert.equal(port("src=10.0.0.1 port=443 ok"), 443);
  assert.equal(port("port=0"), 0);
});

test("port of a line without one", () => {
  assert.equal(port("src=10.0.0.1 ok"), null);
  assert.equal(port("port= none"), null);
});

test("port goes on using a group", () => {
  assert.doesNotMatch(code(port), /\bsplit\(|\bindexOf\(/, "called port(...): does its code cut the line apart?");
});

// ex-4
test("quoted of two texts", () => {
  assert.deepEqual(quoted('get "a b" from "c"'), ["a b", "c"]);
});

test("quoted of one, of an empty one and of none", () => {
  assert.deepEqual(quoted('"x"'), ["x"]);
  assert.deepEqual(quoted('say ""'), [""]);
  assert.deepEqual(quoted("none"), []);
});

test("quoted goes on using a pattern", () => {
  assert.doesNotMatch(code(quoted), /\bsplit\(/, "called quoted(...): does its code cut the line apart?");
});

// ex-5
test("count of an ordinary word", () => {
  assert.equal(count("a cat and a cat", "cat"), 2);
  assert.equal(count("dog", "cat"), 0);
});

test("count of special signs", () => {
  assert.equal(count("a.b axb a.b", "a.b"), 2);
  assert.equal(count("1+1=2, 11", "1+1"), 1);
  assert.equal(count("f(x) [y] $5 ^", "f(x)"), 1);
  assert.equal(count("for $5, not $50", "$5"), 2);
  assert.equal(count("a|b, a or b", "a|b"), 1);
  assert.equal(count("2^3^4", "^"), 2);
  assert.equal(count("a{2} aa", "a{2}"), 1);
});

test("count of signs that would break a pattern", () => {
  assert.equal(count("((", "("), 2);
  assert.equal(count("a\\b", "\\"), 1);
  assert.equal(count("[[*", "["), 2);
  assert.equal(count("2*3*4", "*"), 2);
  assert.equal(count("why? when?", "?"), 2);
});

test("count goes on using a pattern", () => {
  assert.match(code(count), /RegExp\(/, "called count(...): does its code make a regular expression?");
});
