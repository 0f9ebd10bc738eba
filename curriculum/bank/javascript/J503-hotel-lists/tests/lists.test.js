import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { changed, checkOut, guestPage, largest, largestRoom, longestStay, page, roomPage, stayLonger } from "../src/lists.ts";

// What is written, without comments and texts: in the program that runs, the types are gone.
let SOURCE = readFileSync(new URL("../src/lists.ts", import.meta.url), "utf8")
  .replace(/\/\/.*|\/\*[^]*?\*\//g, "")
  .replace(/"[^"\n]*"|'[^'\n]*'/g, '""');

// A name for the type of a function counts as that type: with `type Size<X> = (item: X) => number`, `Size<T>` is
// read as `(item: T) => number`.
for (const [, name, gap, type] of SOURCE.matchAll(/\btype\s+(\w+)\s*<\s*(\w+)\s*>\s*=\s*(\([^()]*\)\s*=>\s*\w+)/g)) {
  const filled = (_, given) => type.replace(new RegExp(`\\b${gap}\\b`, "g"), given);
  SOURCE = SOURCE.replace(new RegExp(`\\b${name}\\s*<\\s*(\\w+)\\s*>`, "g"), filled);
}

// From a name to the body: the type parameters, the parameters and the result, without spaces, and at the end a
// brace, as in "<T>(items:T[]):T{". In front of the result there is a colon, or an arrow as in
// `const page: <T>(items: T[]) => T = …`. `readonly` does not count, and `Array<X>` is `X[]`.
function head(name) {
  const named = `\\b(?:function\\s+${name}\\b|const\\s+${name}\\s*[:=])\\s*(?:function\\b)?\\s*`;
  const begin = new RegExp(named).exec(SOURCE);
  const rest = begin ? SOURCE.slice(begin.index + begin[0].length) : "";
  const [, brackets, result] = /^([^(]*\((?:[^()]|\([^()]*\))*\))\s*(?::|=>)?([^{=;]*)/.exec(rest) ?? ["", "", ""];
  const written = `${brackets}:${result}{`.replace(/\breadonly\b|\s/g, "");
  return written.replace(/(?:Readonly)?Array<(\w+)>/g, "$1[]").replace(/,([)>])/g, "$1");
}

// The names in the angle brackets in front of the parameters.
function parameters(name) {
  const written = /^<([^()]*?)>\(/.exec(head(name))?.[1].replace(/\{[^}]*\}/g, "{}").replace(/<[^<>]*>/g, "") ?? "";
  return written.split(",").filter((part) => part !== "").map((part) => part.match(/^(?:const)?(\w+?)(?=extends|$|=)/)?.[1] ?? part);
}

// What of this the head of a function does not say.
function lacks(name, ...parts) {
  return parts.filter((part) => !head(name).includes(part));
}

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("page cuts a piece out", () => {
  assert.deepEqual(page(["a", "b", "c", "d", "e"], 1, 2), { items: ["b", "c"], rest: 2 });
  assert.deepEqual(page([8, 9], 0, 1), { items: [8], rest: 1 });
});

test("page at the end of the list", () => {
  assert.deepEqual(page(["a", "b", "c"], 2, 2), { items: ["c"], rest: 0 });
  assert.deepEqual(page(["a", "b"], 0, 2), { items: ["a", "b"], rest: 0 });
  assert.deepEqual(page([], 0, 4), { items: [], rest: 0 });
});

test("guestPage and roomPage say the same as before", () => {
  const guests = ["Ida", "Bo", "Eva", "Jon", "Mia"].map((name) => ({ name, nights: 2 }));
  const rooms = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, beds: 2, free: true }));
  const shown = guestPage(guests, 1);
  assert.deepEqual([shown.items.map((guest) => guest.name), shown.rest], [["Bo", "Eva", "Jon"], 1], "called guestPage with five guests, from 1: the names and the rest");
  const listed = roomPage(rooms, 2);
  assert.deepEqual([listed.items.map((room) => room.number), listed.rest], [[3, 4, 5, 6, 7], 1], "called roomPage with eight rooms, from 2: the numbers and the rest");
});

test("Page and page have a type parameter", () => {
  const [, name, body] = /\b(?:interface\s+Page|type\s+Page)\s*<\s*(\w+)\s*>\s*=?\s*\{([^{}]*)\}/.exec(SOURCE) ?? [];
  assert.notEqual(name, undefined, "called nothing: read the type parameter of Page");
  assert.match(body, /\brest\s*:\s*number\b(?!\s*[|&])/, "called nothing: read the type of rest in Page");
  assert.match(body, new RegExp(`\\bitems\\s*:\\s*(?:readonly\\s+)?(?:${name}\\s*\\[|\\w*Array\\s*<\\s*${name}\\s*>)`), "called nothing: read the type of items in Page");
  const [T] = parameters("page");
  assert.notEqual(T, undefined, "called nothing: read the type parameters of page");
  assert.deepEqual(lacks("page", `:${T}[],`, ":number,", `:number):Page<${T}>{`), [], "called nothing: read the head of page, what is missing in it");
  assert.doesNotMatch(SOURCE, /\bGuestPage\b|\bRoomPage\b/, "called nothing: looked for GuestPage and RoomPage");
});

test("guestPage and roomPage call page", () => {
  for (const named of [guestPage, roomPage]) {
    assert.match(code(named), /\bpage\s*\(/, `called ${named.name}: it should call page`);
    assert.doesNotMatch(code(named), /\bslice\b/, `called ${named.name}: it still cuts by itself`);
  }
});

// ex-2
test("largest takes the first of the greatest", () => {
  assert.equal(largest(["fig", "pear", "plum"], (text) => text.length, ""), "pear");
  assert.equal(largest([-4, -2, -9], (number) => number, 0), -2);
  assert.equal(largest([7], (number) => number, 9), 7);
  assert.equal(largest([0, -3], (number) => number, 9), 0);
});

test("largest of no items", () => {
  assert.equal(largest([], (text) => text.length, "none"), "none");
});

test("longestStay and largestRoom say the same as before", () => {
  assert.deepEqual(longestStay([{ name: "Ida", nights: 2 }, { name: "Bo", nights: 5 }, { name: "Eva", nights: 5 }]), { name: "Bo", nights: 5 });
  assert.deepEqual(longestStay([]), { name: "nobody", nights: 0 });
  assert.deepEqual(largestRoom([{ number: 4, beds: 1, free: true }, { number: 7, beds: 3, free: false }]), { number: 7, beds: 3, free: false });
  assert.deepEqual(largestRoom([]), { number: 0, beds: 0, free: false });
});

test("largest has a type parameter", () => {
  const [T] = parameters("largest");
  assert.notEqual(T, undefined, "called nothing: read the type parameters of largest");
  assert.deepEqual(lacks("largest", `:${T}[],`, `:${T})=>number,`, `:${T}):${T}{`), [], "called nothing: read the head of largest, what is missing in it");
});

test("longestStay and largestRoom call largest", () => {
  for (const named of [longestStay, largestRoom]) {
    assert.match(code(named), /\blargest\s*\(/, `called ${named.name}: it should call largest`);
    assert.doesNotMatch(code(named), /\bfor\b|\bwhile\b|\.forEach\(|\.reduce\(/, `called ${named.name}: a loop is still in it`);
  }
});

// ex-3
test("changed gives a copy with another value", () => {
  const room = { number: 4, beds: 1, free: true };
  assert.deepEqual(changed(room, "beds", 2), { number: 4, beds: 2, free: true }, 'called changed with room 4, "beds", 2');
  assert.deepEqual(room, { number: 4, beds: 1, free: true }, 'called changed with room 4, "beds", 2: the room afterwards');
});

test("stayLonger and checkOut say the same as before", () => {
  assert.deepEqual(stayLonger({ name: "Ida", nights: 2 }, 3), { name: "Ida", nights: 5 });
  assert.deepEqual(checkOut({ number: 4, beds: 1, free: false }), { number: 4, beds: 1, free: true });
});

test("changed says what fits together", () => {
  const [T, K] = parameters("changed");
  assert.notEqual(K, undefined, "called nothing: read the type parameters of changed");
  assert.deepEqual(lacks("changed", `${K}extendskeyof${T}`, `:${T},`, `:${K},`, `:${T}[${K}]):${T}{`), [], "called nothing: read the head of changed, what is missing in it");
});

test("the file has no way out", () => {
  // Neither a property such as `it.as` nor `as const` counts.
  const found = SOURCE.match(/\bany\b|\bunknown\b|(?<!\.)\bas\b(?!\s+const\b)/g) ?? [];
  assert.deepEqual(found, [], "called nothing: looked for any, unknown and as");
});
