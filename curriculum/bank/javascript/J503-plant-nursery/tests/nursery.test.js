import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { column, last, pairs, thirsty, tickets } from "../src/nursery.ts";

// What is written, without comments and texts: in the program that runs, the types are gone.
let SOURCE = readFileSync(new URL("../src/nursery.ts", import.meta.url), "utf8")
  .replace(/\/\/.*|\/\*[^]*?\*\//g, "")
  .replace(/"[^"\n]*"|'[^'\n]*'/g, '""');

// A name for a pair counts as that pair: with `type Pair<X, Y> = [X, Y]`, `Pair<A, B>` is read as `[A, B]`.
const words = (text) => text.match(/\w+/g) ?? [];
for (const [, name, gaps, type] of SOURCE.matchAll(/\btype\s+(\w+)\s*<([\w\s,]+)>\s*=\s*(\[[^\]]*\])/g)) {
  const filled = (_, given) => type.replace(/\w+/g, (word) => words(given)[words(gaps).indexOf(word)] ?? word);
  SOURCE = SOURCE.replace(new RegExp(`\\b${name}\\s*<([\\w\\s,]+)>`, "g"), filled);
}

// From a name to the body: the type parameters, the parameters and the result, without spaces, and at the end a
// brace, as in "<T>(items:T[]):T{". In front of the result there is a colon, or an arrow as in
// `const last: <T>(items: T[]) => T = …`. `readonly` and the labels of a pair, as in `[left: A, right: B]`, do not
// count, nor do round brackets around the items of the result.
function head(name) {
  const named = `\\b(?:function\\s+${name}\\b|const\\s+${name}\\s*[:=])\\s*(?:function\\b)?\\s*`;
  const begin = new RegExp(named).exec(SOURCE);
  const rest = begin ? SOURCE.slice(begin.index + begin[0].length) : "";
  const [, brackets, result] = /^([^(]*\([^()]*\))\s*(?::|=>)?([^{=;]*)/.exec(rest) ?? ["", "", ""];
  const items = result.replace(/^\s*\(([^()]*)\)/, "$1");
  const written = `${brackets}:${items}{`.replace(/\breadonly\b|\s/g, "");
  return written.replace(/\[\w+:(\w+),\w+:(\w+)\]/g, "[$1,$2]").replace(/,([)>])/g, "$1");
}

// The names in the angle brackets in front of the parameters.
function parameters(name) {
  const written = /^<([^()]*)>\(/.exec(head(name))?.[1].replace(/\{[^}]*\}/g, "{}") ?? "";
  return written === "" ? [] : written.split(",").filter((part) => part !== "").map((part) => part.match(/^(?:const)?(\w+?)(?=extends|$|=)/)?.[1] ?? part);
}

// Whether the head of a function says all this about its types; `Array<X>` counts as `X[]`.
function says(name, ...parts) {
  const written = head(name).replace(/(?:Readonly)?Array<(\w+(?:\[\w+\]|<\w+>)?|\[\w+,\w+\])>/g, "$1[]");
  return parts.filter((part) => !written.includes(part));
}

// ex-1
test("last gives the last item", () => {
  assert.equal(last(["fern", "ivy", "moss"], "none"), "moss");
  assert.equal(last([4, 0], 9), 0);
  assert.equal(last(["fern", null], "none"), null);
  assert.equal(last(["fern"], "none"), "fern");
});

test("last of no items", () => {
  assert.equal(last([], "none"), "none");
  const plants = ["fern", "ivy"];
  last(plants, "none");
  assert.deepEqual(plants, ["fern", "ivy"], 'called last(["fern", "ivy"], "none"): the array afterwards');
});

test("last has a type parameter", () => {
  const [T] = parameters("last");
  assert.notEqual(T, undefined, "called nothing: read the type parameters of last");
  assert.deepEqual(says("last", `:${T}[],`, `:${T}):${T}{`), [], "called nothing: read the head of last, what is missing in it");
});

// ex-2
test("pairs puts two arrays side by side", () => {
  assert.deepEqual(pairs(["fern", "ivy"], [3, 5]), [["fern", 3], ["ivy", 5]]);
  assert.deepEqual(pairs([], []), []);
});

test("pairs ends with the shorter array", () => {
  assert.deepEqual(pairs(["fern", "ivy", "moss"], [3]), [["fern", 3]]);
  assert.deepEqual(pairs(["fern"], [3, 5, 8]), [["fern", 3]]);
  const [plants, pots] = [["fern", "ivy"], [3]];
  pairs(plants, pots);
  assert.deepEqual([plants, pots], [["fern", "ivy"], [3]], 'called pairs(["fern", "ivy"], [3]): the arrays afterwards');
});

test("pairs has two type parameters", () => {
  const [A, B] = parameters("pairs");
  assert.notEqual(B, undefined, "called nothing: read the type parameters of pairs");
  assert.deepEqual(says("pairs", `:${A}[],`, `:${B}[]):[${A},${B}][]{`), [], "called nothing: read the head of pairs, what is missing in it");
});

// ex-3
test("tickets are numbered", () => {
  assert.deepEqual(tickets(["fern", "ivy"], 7), [{ number: 7, about: "fern" }, { number: 8, about: "ivy" }]);
  assert.deepEqual(tickets([{ pots: 3 }], 0), [{ number: 0, about: { pots: 3 } }]);
  const plants = ["fern", "ivy"];
  tickets(plants, 7);
  assert.deepEqual(plants, ["fern", "ivy"], 'called tickets(["fern", "ivy"], 7): the array afterwards');
});

test("tickets of no items", () => {
  assert.deepEqual(tickets([], 7), []);
});

test("Ticket has a type parameter", () => {
  const [, name, body] = /\b(?:interface\s+Ticket|type\s+Ticket)\s*<\s*(\w+)\s*>\s*=?\s*\{([^{}]*)\}/.exec(SOURCE) ?? [];
  assert.notEqual(name, undefined, "called nothing: read the type parameter of Ticket");
  assert.match(body, new RegExp(`\\babout\\s*:\\s*${name}\\b(?!\\s*[|&[])`), "called nothing: read the type of about in Ticket");
  const [T] = parameters("tickets");
  assert.deepEqual(says("tickets", `:${T}[],`, `:number):Ticket<${T}>[]{`), [], "called nothing: read the head of tickets, what is missing in it");
});

// ex-4
test("thirsty keeps those that wait", () => {
  assert.deepEqual(thirsty([{ name: "fern", days: 4 }, { name: "ivy", days: 2 }, { name: "moss", days: 3 }], 3), [{ name: "fern", days: 4 }, { name: "moss", days: 3 }]);
  assert.deepEqual(thirsty([{ days: 1 }], 2), []);
});

test("thirsty gives the items themselves", () => {
  const fern = { name: "fern", days: 4 };
  const ivy = { name: "ivy", days: 0 };
  const plants = [ivy, fern];
  assert.equal(thirsty(plants, 1)[0], fern, "called thirsty([ivy, fern], 1): is the first one the fern itself?");
  assert.deepEqual(plants, [ivy, fern], "called thirsty([ivy, fern], 1): the array afterwards");
});

test("thirsty has a constraint", () => {
  const [T] = parameters("thirsty");
  assert.notEqual(T, undefined, "called nothing: read the type parameters of thirsty");
  // In braces there are the days; a name stands for such a shape, but `object` says nothing of it.
  const constraint = new RegExp(`^<${T}extends(?:\\{.*\\bdays:number\\b|(?!object\\b|Object\\b)\\w)`);
  assert.match(head("thirsty"), constraint, "called nothing: read the constraint of thirsty");
  assert.deepEqual(says("thirsty", `:${T}[],`, `:number):${T}[]{`), [], "called nothing: read the head of thirsty, what is missing in it");
});

// ex-5
test("column takes one property of each", () => {
  assert.deepEqual(column([{ name: "fern", days: 4 }, { name: "ivy", days: 2 }], "name"), ["fern", "ivy"]);
  assert.deepEqual(column([{ name: "fern", days: 0 }], "days"), [0]);
});

test("column of no items", () => {
  assert.deepEqual(column([], "name"), []);
});

test("column takes existing keys only", () => {
  const [T, K] = parameters("column");
  assert.notEqual(K, undefined, "called nothing: read the type parameters of column");
  assert.deepEqual(says("column", `${K}extendskeyof${T}`, `:${T}[],`, `:${K}):${T}[${K}][]{`), [], "called nothing: read the head of column, what is missing in it");
});

test("the file has no way out", () => {
  // Neither a property such as `it.as` nor `as const` counts.
  const found = SOURCE.match(/\bany\b|\bunknown\b|(?<!\.)\bas\b(?!\s+const\b)/g) ?? [];
  assert.deepEqual(found, [], "called nothing: looked for any, unknown and as");
});
