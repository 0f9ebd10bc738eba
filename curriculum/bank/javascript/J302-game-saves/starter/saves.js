// Saved games. Each function has a fault.

// ex-1: sets and Maps become {} in JSON; they must be turned into arrays first.
// Lesson section: What JSON does not know
// Test: save has the items as an array
// Start here: what does JSON make of a Set and a Map?
export function save(state) {
  return JSON.stringify(state);
}

// ex-2: what comes out of JSON is plain; sets, maps and dates have to be made anew.
// Lesson section: Back again
// Test: load gives back what was saved
// Start here: which values are plain after parsing?
export function load(text) {
  return JSON.parse(text);
}

// ex-3: A try around one text loses one text; a try around the loop loses all.
// Lesson section: One text after the other
// Test: loadAll of good texts
// Start here: how far does the loop come?
export function loadAll(texts) {
  const states = [];
  const broken = [];
  try {
    for (const text of texts) {
      states.push(load(text));
    }
  } catch {
    broken.push(states.length);
  }
  return { states, broken };
}

// ex-4: two JSON texts can differ and stand for the same value; compare what they stand for.
// Lesson section: Text is not the value
// Test: sameSave of keys in another order
// Start here: does the order of the keys matter?
export function sameSave(one, other) {
  return one === other;
}
