// Names behind a juice bar. Leave the ready-made lines as they are.

// ex-1: const declares a name that keeps its value.
// Lesson section: Names for values
// Test: crate has layers and oranges per layer
// Start here: which three names does the return line use?
export function crate() {
  // your three lines
  return { LAYERS, PER_LAYER, oranges };
}

// ex-2: let declares a name that may get a new value; = replaces the old one.
// Lesson section: Names that change
// Test: glasses writes three values down
// Start here: count is there; change it three times.
export function glasses() {
  const log = [];
  let count = 10;
  // change count and push it, three times
  return log;
}

// ex-3: an assignment loses the old value, so it must be kept under another name first.
// Lesson section: Changing places
// Test: swapped changes two texts
// Start here: keep one of the two values first.
export function swapped(left, right) {
  // your three lines
  return { left, right };
}

// ex-4: A name declared between braces lives there only, even if there is one like it outside.
// Lesson section: Names in a block
// Test: happyHour shows half the price first
// Start here: two lines, inside the braces.
export function happyHour(full) {
  const log = [];
  const price = full;
  {
    // your two lines
  }
  log.push(price);
  return log;
}
