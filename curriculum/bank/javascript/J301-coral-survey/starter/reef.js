// Survey of a coral reef. Use Map and Set.

// ex-1: A Set holds each value once and remembers the order in which they came.
// Lesson section: Each value once
// Test: species has each once, in order
// Start here: which collection holds each value once?
export function species(sightings) {
  return [];
}

// ex-2: get reads and set writes the value under a key; get of an unknown key is undefined.
// Lesson section: Counting in a Map
// Test: tally counts each species
// Start here: what does get give for a new key?
export function tally(sightings) {
  const counts = new Map();
  return counts;
}

// ex-3: A Map takes any value as a key, and compares objects by identity.
// Lesson section: Objects as keys
// Test: byDiver groups by the diver
// Start here: the key is the object.
export function byDiver(sightings) {
  const found = new Map();
  return found;
}

// ex-4: has answers at once, however large the set is.
// Lesson section: Asking a set
// Test: inBoth has what is in both
// Start here: make a set once and ask it.
export function inBoth(first, second) {
  return new Set(first);
}

// ex-5: A Map gives pairs of key and value, and spread makes an array of them.
// Lesson section: From a Map to an array
// Test: ranking has the largest count first
// Start here: spread, then sort.
export function ranking(counts) {
  return [];
}
