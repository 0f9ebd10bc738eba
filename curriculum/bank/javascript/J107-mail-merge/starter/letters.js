// Letters of an allotment club. Each function is wrong.

// ex-1: replace with a text changes the first place only, replaceAll every one, and both give a new text.
// Lesson section: Every place or the first
// Test: fill fills every gap
// Start here: how many gaps does replace fill, and where does its result go?
export function fill(letter, name) {
  letter.replace("NAME", name);
  return letter;
}

// ex-2: A sign can be read by its position and not be written; a new text is put together from parts.
// Lesson section: One letter of a word
// Test: titled writes first letters as capitals
// Start here: can a sign of a text be assigned to?
export function titled(name) {
  const words = [];
  for (const word of name.split(" ")) {
    words.push(word.toLowerCase());
  }
  return words.join(" ");
}

// ex-3: slice ends before its second position, and the length of the whole text decides whether to cut at all.
// Lesson section: Borders of a slice
// Test: short leaves short texts alone
// Start here: which texts need no dots?
export function short(text, most) {
  return text.slice(0, most);
}

// ex-4: A chain of + goes from left to right, and joins as soon as one side is text.
// Lesson section: Sums inside of texts
// Test: dues adds the two amounts
// Start here: which plus is carried out first?
export function dues(base, extra) {
  return "You owe " + base + extra + " euros.";
}
