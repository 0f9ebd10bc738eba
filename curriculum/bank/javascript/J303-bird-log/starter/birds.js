// Patterns in a bird log.

// ex-1: without ^ and $, a pattern is content with a part of the text.
// Lesson section: From the first sign to the last
// Test: isRing of good numbers
// Start here: does the pattern cover the whole text?
export function isRing(text) {
  return text.includes("-");
}

// ex-2: A named group takes a part out; match gives null where the pattern does not fit.
// Lesson section: Groups with names
// Test: parts of a good line
// Start here: three named groups.
export function parts(line) {
  return null;
}

// ex-3: with the flag g, match gives all matches as texts, and null if there is none.
// Lesson section: All of them
// Test: rings of several
// Start here: which flag finds all of them?
export function rings(text) {
  return [text];
}

// ex-4: A class in square brackets is one sign of several; + is one or more of it.
// Lesson section: Classes of signs
// Test: anonymous replaces every address
// Start here: which signs may stand in front of @?
export function anonymous(text) {
  return text;
}

// ex-5: in a replacement $1 or $<name> stands for what a group has matched.
// Lesson section: Groups in the replacement
// Test: swapDate turns a date around
// Start here: in which order come the groups?
export function swapDate(text) {
  return text;
}
