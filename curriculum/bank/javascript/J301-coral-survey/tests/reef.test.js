import { test } from "node:test";
import assert from "node:assert/strict";
import { byDiver, inBoth, ranking, species, tally } from "../src/reef.js";

const ida = { name: "Ida" };
const other = { name: "Ida" };

// Sightings of these species, in order; all by one diver.
function seen(...names) {
  return names.map((name) => ({ species: name, diver: ida }));
}

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("species has each once, in order", () => {
  assert.deepEqual(species(seen("wrasse", "goby", "wrasse", "ray", "goby")), ["wrasse", "goby", "ray"], "called species with wrasse, goby, wrasse, ray, goby");
});

test("species of no sightings", () => {
  assert.deepEqual(species([]), []);
});

test("species uses a set", () => {
  assert.match(code(species), /new Set\(/, "called species(...): its code should make a Set");
});

// ex-2
test("tally counts each species", () => {
  assert.deepEqual(tally(seen("goby", "ray", "goby")), new Map([["goby", 2], ["ray", 1]]), "called tally with goby, ray, goby");
});

test("tally of a strange name", () => {
  const counts = tally(seen("constructor", "constructor"));
  assert.equal(counts.get?.("constructor"), 2, 'called tally with constructor twice, then get("constructor")');
});

test("tally of no sightings is an empty map", () => {
  assert.deepEqual(tally([]), new Map());
});

// ex-3
test("byDiver groups by the diver", () => {
  const found = byDiver([
    { species: "goby", diver: ida },
    { species: "ray", diver: other },
    { species: "goby", diver: ida },
  ]);
  assert.deepEqual(found.get(ida), ["goby", "goby"], "called byDiver: ida saw goby twice, another diver saw ray; get(ida)");
  assert.deepEqual(found.get(other), ["ray"], "called byDiver: ida saw goby twice, another diver saw ray; get(other)");
});

test("byDiver keeps divers of one name apart", () => {
  const found = byDiver([{ species: "goby", diver: ida }, { species: "ray", diver: other }]);
  assert.equal(found.size, 2, "called byDiver with two divers of the same name: the size of the map");
});

test("byDiver of no sightings", () => {
  assert.deepEqual(byDiver([]), new Map());
});

// ex-4
test("inBoth has what is in both", () => {
  assert.deepEqual(inBoth(["goby", "ray", "eel"], ["eel", "goby", "crab"]), new Set(["goby", "eel"]));
});

test("inBoth of nothing in common", () => {
  assert.deepEqual(inBoth(["goby"], ["ray"]), new Set());
  assert.deepEqual(inBoth([], ["ray"]), new Set());
});

test("inBoth asks a set", () => {
  assert.match(code(inBoth), /\.has\(|\.intersection\(/, "called inBoth(...): its code should ask a set");
});

// ex-5
test("ranking has the largest count first", () => {
  assert.deepEqual(ranking(new Map([["goby", 2], ["ray", 10], ["eel", 3]])), [["ray", 10], ["eel", 3], ["goby", 2]]);
});

test("ranking of equal counts goes by name", () => {
  assert.deepEqual(ranking(new Map([["ray", 1], ["eel", 1], ["goby", 1]])), [["eel", 1], ["goby", 1], ["ray", 1]]);
});

test("ranking leaves the map alone", () => {
  const counts = new Map([["goby", 1], ["ray", 2]]);
  ranking(counts);
  assert.deepEqual([...counts.keys()], ["goby", "ray"], "called ranking with goby 1, ray 2: the keys of the map afterwards");
});

test("ranking of an empty map", () => {
  assert.deepEqual(ranking(new Map()), []);
});
