import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, isAlarm, isReading, unknownKind, warmest } from "../src/store.ts";

// What is written, without comments: in the program that runs, the types are gone.
const SOURCE = readFileSync(new URL("../src/store.ts", import.meta.url), "utf8").replace(/\/\/.*|\/\*[^]*?\*\//g, "");
const WORDS = SOURCE.replace(/"[^"\n]*"|'[^'\n]*'/g, '""');

// What stands in the braces of a type, and which names a union has.
function inside(name) {
  return new RegExp(`\\b(?:interface\\s+${name}\\b[^{]*|type\\s+${name}\\s*=[^{;]*)\\{([^{}]*)\\}`).exec(SOURCE)?.[1] ?? "";
}

function members(name) {
  const end = "(?:;|$|\\n\\s*\\n|\\b(?:export|function|interface|const|type)\\b)";
  const listed = new RegExp(`\\btype\\s+${name}\\s*=([\\w\\s|()]*?)${end}`).exec(SOURCE)?.[1] ?? "";
  return listed.split("|").map((member) => member.replace(/[\s()]/g, "")).filter((member) => member !== "");
}

// The head of a function as it is written, from the bracket to the body, with single spaces. In front of the result
// there is a colon, or an arrow as in `const unknownKind: (message: never) => never = …`.
function head(name) {
  const written = `\\b(?:function|const)\\s+${name}\\b[^(]*(\\([^()]*\\)\\s*(?::|=>)?[^{=]*)`;
  const found = new RegExp(written).exec(SOURCE)?.[1] ?? "";
  return found.replace("=>", ":").replace(/\s+/g, " ").trim();
}

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("describe tells whether a door is open", () => {
  assert.equal(describe({ kind: "door", sensor: "gate 2", open: true }), "gate 2: open");
  assert.equal(describe({ kind: "door", sensor: "gate 7", open: false }), "gate 7: closed");
});

test("describe says what it said before", () => {
  assert.equal(describe({ kind: "reading", sensor: "hall", celsius: -18 }), "hall: -18 degrees");
  assert.equal(describe({ kind: "reading", sensor: "hall", celsius: 0 }), "hall: 0 degrees");
  assert.equal(describe({ kind: "offline", sensor: "cellar" }), "cellar: no answer");
});

test("Door is a member of Message", () => {
  assert.match(inside("Door"), /\bkind\s*:\s*["']door["']/, "called nothing: read the type of kind in Door");
  // In front of the brace or behind the other one there is a shape which has the sensor, or in between its own.
  const sensor = /\b(?:interface|type)\s+Door\b[^{;]*(?:\bextends\b|&|\{[^{}]*(?:\bsensor\s*:\s*string\b|\}\s*&))/;
  assert.match(SOURCE, sensor, "called nothing: read the type of sensor in Door");
  assert.match(inside("Door"), /\bopen\s*:\s*boolean\b/, "called nothing: read the type of open in Door");
  assert.deepEqual(members("Message").sort(), ["Door", "Offline", "Reading"], "called nothing: read the members of Message");
});

// ex-2
test("unknownKind throws an error with the message", () => {
  assert.throws(() => unknownKind({ kind: "fire" }), { message: 'unknown message: {"kind":"fire"}' });
  assert.throws(() => unknownKind({ kind: "fire" }), Error);
});

test("describe refuses a kind that nobody knows", () => {
  const message = 'unknown message: {"kind":"fire","sensor":"hall"}';
  assert.throws(() => describe({ kind: "fire", sensor: "hall" }), { message });
  assert.throws(() => describe({ kind: "fire", sensor: "hall" }), Error);
});

test("unknownKind takes never and gives never", () => {
  assert.match(head("unknownKind"), /: ?never,? ?\) ?: ?never$/, "called nothing: read the head of unknownKind");
  assert.match(code(describe), /\bunknownKind\s*\(/, "called describe: its code should call unknownKind");
});

// ex-3
test("isAlarm for readings", () => {
  assert.equal(isAlarm({ kind: "reading", sensor: "hall", celsius: -14 }), true);
  assert.equal(isAlarm({ kind: "reading", sensor: "hall", celsius: -14.5 }), true);
  assert.equal(isAlarm({ kind: "reading", sensor: "hall", celsius: 0 }), true);
  assert.equal(isAlarm({ kind: "reading", sensor: "hall", celsius: -15 }), false);
  assert.equal(isAlarm({ kind: "reading", sensor: "hall", celsius: -22 }), false);
});

test("isAlarm for doors", () => {
  assert.equal(isAlarm({ kind: "door", sensor: "gate 2", open: true }), true);
  assert.equal(isAlarm({ kind: "door", sensor: "gate 2", open: false }), false);
});

test("isAlarm for a sensor without an answer", () => {
  assert.equal(isAlarm({ kind: "offline", sensor: "cellar" }), true);
});

test("the file has neither any nor as", () => {
  assert.doesNotMatch(WORDS, /\bany\b/, "called nothing: looked for the word any");
  // Neither a property such as `it.as` nor `as const` counts.
  assert.doesNotMatch(WORDS, /(?<!\.)\bas\b(?!\s+const\b)/, "called nothing: looked for the word as");
});

// ex-4
test("isReading knows a reading", () => {
  assert.equal(isReading({ kind: "reading", sensor: "hall", celsius: 0 }), true);
  assert.equal(isReading({ kind: "offline", sensor: "hall" }), false);
  assert.equal(isReading({ kind: "door", sensor: "gate 2", open: true }), false);
});

test("isReading is a type guard", () => {
  assert.match(head("isReading"), /\) ?: ?\w+ is Reading$/, "called nothing: read the head of isReading");
});

test("warmest of several messages", () => {
  const messages = [
    { kind: "offline", sensor: "cellar" },
    { kind: "reading", sensor: "hall", celsius: -18 },
    { kind: "reading", sensor: "lab", celsius: -21 },
    { kind: "door", sensor: "gate 2", open: true },
  ];
  assert.equal(warmest(messages), -18, "called warmest with -18 and -21 degrees, a door, and a sensor without an answer");
  assert.equal(warmest([{ kind: "reading", sensor: "lab", celsius: -21 }, { kind: "reading", sensor: "hall", celsius: 0 }]), 0);
  assert.equal(warmest([{ kind: "reading", sensor: "hall", celsius: 0 }, { kind: "reading", sensor: "lab", celsius: -21 }]), 0);
});

test("warmest without readings", () => {
  assert.equal(warmest([]), undefined);
  assert.equal(warmest([{ kind: "offline", sensor: "cellar" }]), undefined);
});

test("warmest uses isReading", () => {
  assert.match(code(warmest), /\bisReading\b/, "called warmest: its code should use isReading");
});
