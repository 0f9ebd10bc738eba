import { test } from "node:test";
import assert from "node:assert/strict";
import { dues, fill, short, titled } from "../src/letters.js";

// The code of a function without its comments.
function code(named) {
  return String(named).replace(/\/\/.*|\/\*[^]*?\*\//g, "");
}

// ex-1
test("fill fills every gap", () => {
  assert.equal(
    fill("Dear NAME, NAME's plot is dry.", "Ida"),
    "Dear Ida, Ida's plot is dry.",
    'called fill("Dear NAME, NAME\'s plot is dry.", "Ida")',
  );
});

test("fill of a letter without a gap", () => {
  assert.equal(fill("The tap is off.", "Ida"), "The tap is off.", 'called fill("The tap is off.", "Ida")');
});

test("fill of a name that is in the letter", () => {
  assert.equal(fill("NAME NAME", "A NAME"), "A NAME A NAME", 'called fill("NAME NAME", "A NAME")');
});

test("fill leaves the work to a string method", () => {
  assert.match(code(fill), /\.(replaceAll|replace)\(/, "called fill(...): a method that replaces");
  assert.doesNotMatch(code(fill), /\b(for|while)\b/, "called fill(...): it should need no loop");
});

// ex-2
test("titled writes first letters as capitals", () => {
  assert.equal(titled("anna müller"), "Anna Müller", 'called titled("anna müller")');
});

test("titled leaves the other letters alone", () => {
  assert.equal(titled("mary mcDonald"), "Mary McDonald", 'called titled("mary mcDonald")');
});

test("titled of one letter and of none", () => {
  assert.equal(titled("x"), "X", 'called titled("x")');
  assert.equal(titled(""), "", 'called titled("")');
});

// ex-3
test("short leaves short texts alone", () => {
  assert.equal(short("Water", 8), "Water", 'called short("Water", 8)');
  assert.equal(short("Watering", 8), "Watering", 'called short("Watering", 8)');
});

test("short ends in dots", () => {
  assert.equal(short("Watering", 7), "Wateri…", 'called short("Watering", 7)');
});

test("short has no space in front of the dots", () => {
  assert.equal(short("Tap is off", 8), "Tap is…", 'called short("Tap is off", 8)');
  assert.equal(short("Tap is off", 5), "Tap…", 'called short("Tap is off", 5)');
});

// ex-4
test("dues adds the two amounts", () => {
  assert.equal(dues(10, 5), "You owe 15 euros.", "called dues(10, 5)");
});

test("dues of nothing extra", () => {
  assert.equal(dues(7, 0), "You owe 7 euros.", "called dues(7, 0)");
});

test("dues does its sum in place", () => {
  assert.match(code(dues), /`[^`]*\$\{|\(\s*base\s*\+\s*extra\s*\)|\(\s*extra\s*\+\s*base\s*\)|=\s*base\s*\+\s*extra/, "called dues(...): a template literal, or a sum that stands alone");
});
