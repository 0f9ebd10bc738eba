import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { charge, describe, lineTotal, total } from "../src/invoice.ts";

// What is written, without comments: in the program that runs, the types are gone.
let SOURCE = readFileSync(new URL("../src/invoice.ts", import.meta.url), "utf8").replace(/\/\/.*|\/\*[^]*?\*\//g, "");

// Another name for a plain type or an array counts as that type: `type Cents = number`, `type Lines = Line[]`.
for (const [, name, type] of SOURCE.matchAll(/\btype\s+(\w+)\s*=\s*(\w[\w<>[\] ]*)(?:;|$)/gm)) {
  SOURCE = SOURCE.replace(new RegExp(`\\b${name}\\b`, "g"), type);
}

// The ways to write an array of lines.
const LINES = "(?:(?:readonly)?Line\\[\\]|(?:Readonly)?Array<Line>|Iterable<Line>)";

// The properties of a shape as it is written: { text: "string", "note?": "string" }. One that may be missing may
// also say `undefined`.
function shape(name) {
  const begin = `\\b(?:interface\\s+${name}|type\\s+${name}\\s*=(?:\\s*Readonly\\s*<)?)`;
  const body = new RegExp(`${begin}\\s*\\{([^{}]*)\\}`).exec(SOURCE)?.[1] ?? "";
  const written = body.split(/[;,\n]/).map((part) => part.replace(/\breadonly\b|[\s"']/g, "").split(":"));
  const pairs = written.filter((pair) => pair.length === 2);
  return Object.fromEntries(
    pairs.map(([key, type]) => [key, key.endsWith("?") ? type.replace(/^undefined\||\|undefined$/, "") : type]),
  );
}

// The head of a function as it is written, from the bracket to the body, without spaces: "(line:Line):number".
// In front of the result there is a colon, or an arrow as in `const total: (lines: Line[]) => number = …`.
function head(name) {
  const brackets = "\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)";
  const result = "\\s*(?::|=>)?[\\w\\s.|&<>[\\]]*";
  const found = new RegExp(`\\b(?:function|const)\\s+${name}\\b[^(]*(${brackets}${result})`).exec(SOURCE)?.[1] ?? "";
  return found.replace(/\s/g, "").replace("=>", ":").replace(",)", ")").replace(/Readonly<(\w+)>/g, "$1");
}

// A named type as it is written, up to a semicolon or the next declaration, without spaces.
function declared(name) {
  const begin = `\\b(?:type\\s+${name}\\s*=|interface\\s+${name}\\b)`;
  const end = "(?:;|\\n\\s*\\n|\\n(?:export|function|const|type|interface)\\b|$)";
  return (new RegExp(`${begin}([^]*?)${end}`).exec(SOURCE)?.[1] ?? "").replace(/\s/g, "");
}

// ex-1
test("Line says what a line has", () => {
  const { text, cents, count } = shape("Line");
  assert.deepEqual({ text, cents, count }, { text: "string", cents: "number", count: "number" }, "called nothing: read the types of text, cents and count in Line");
});

test("lineTotal multiplies", () => {
  assert.equal(lineTotal({ text: "tube", cents: 650, count: 3 }), 1950);
  assert.equal(lineTotal({ text: "bell", cents: 900, count: 1 }), 900);
  assert.equal(lineTotal({ text: "gift", cents: 0, count: 4 }), 0);
});

test("lineTotal takes a Line and gives a number", () => {
  assert.match(head("lineTotal"), /:Line\):number$/, "called nothing: read the head of lineTotal");
});

// ex-2
test("total adds all lines", () => {
  assert.equal(total([{ text: "tube", cents: 650, count: 2 }, { text: "bell", cents: 900, count: 1 }]), 2200);
  assert.equal(total([{ text: "spoke", cents: 75, count: 36 }]), 2700);
});

test("total of no lines", () => {
  assert.equal(total([]), 0);
});

test("total calls lineTotal", () => {
  assert.match(String(total), /\blineTotal\b/, "called total: its code should call lineTotal");
});

test("total takes lines and gives a number", () => {
  assert.match(head("total"), new RegExp(`:${LINES}\\):number$`), "called nothing: read the head of total");
});

// ex-3
test("describe a line without a note", () => {
  assert.equal(describe({ text: "brake pad", cents: 800, count: 3 }), "3 x brake pad");
  assert.equal(describe({ text: "bell", cents: 900, count: 1, note: undefined }), "1 x bell");
});

test("describe a line with a note", () => {
  assert.equal(describe({ text: "brake pad", cents: 800, count: 3, note: "left" }), "3 x brake pad (left)");
});

test("Line has an optional note", () => {
  assert.equal(shape("Line")["note?"], "string", "called nothing: read the type of note? in Line");
  assert.match(head("describe"), /:Line\):string$/, "called nothing: read the head of describe");
});

// ex-4
test("charge hands the whole sum over", () => {
  const lines = [{ text: "frame", cents: 9000, count: 1 }, { text: "chain", cents: 2000, count: 1 }];
  assert.equal(charge(lines, (cents) => (cents > 10000 ? cents - 500 : cents)), 10500, "called charge with 9000 and 2000 cents, 500 off above 10000");
  assert.equal(charge(lines, (cents) => cents), 11000, "called charge with 9000 and 2000 cents, nothing off");
});

test("charge rounds to whole cents", () => {
  assert.equal(charge([{ text: "bell", cents: 999, count: 1 }], (cents) => cents * 0.9), 899);
  assert.equal(charge([{ text: "bell", cents: 995, count: 1 }], (cents) => cents / 2), 498);
});

test("charge calls the discount once", () => {
  const given = [];
  charge([{ text: "tube", cents: 650, count: 2 }, { text: "bell", cents: 900, count: 1 }], (cents) => {
    given.push(cents);
    return cents;
  });
  assert.deepEqual(given, [2200], "called charge with 2 x 650 and 1 x 900 cents: what the discount was called with");
});

test("Discount is the type of a function", () => {
  // One number in round brackets, an arrow or a colon, a number; all of it perhaps in brackets or braces.
  const type = /^[({]?\(\w+:number,?\)(?:=>|:)number[)}]?$/;
  assert.match(declared("Discount"), type, "called nothing: read the type Discount");
  const types = new RegExp(`^\\(\\w+:${LINES},\\w+:Discount\\):number$`);
  assert.match(head("charge"), types, "called nothing: read the head of charge");
  assert.doesNotMatch(SOURCE.replace(/"[^"\n]*"|'[^'\n]*'/g, ""), /\bany\b/, "called nothing: looked for the word any");
});
