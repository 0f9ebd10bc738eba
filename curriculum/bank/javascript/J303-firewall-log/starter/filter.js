// A filter for the log of a firewall. Each function has a hole.

// ex-1: A dot in a pattern is any sign, and without nails a part is enough.
// Lesson section: Dots and nails
// Test: isOurs of our hosts
// Start here: is the dot a dot? what may stand in front?
export function isOurs(host) {
  return /shop.example/.test(host);
}

const ERROR = /error/gi;

// ex-2: test with the flag g goes on where the last match ended.
// Lesson section: A pattern with a memory
// Test: errors finds every line
// Start here: what does the pattern remember?
export function errors(lines) {
  return lines.filter((line) => ERROR.test(line));
}

// ex-3: match gives null where nothing fits, and null has no items.
// Lesson section: No match is null
// Test: port of a line
// Start here: what if nothing fits?
export function port(line) {
  return Number(line.match(/port=(\d+)/)[1]);
}

// ex-4: A quantifier takes as much as it can; a question mark behind it makes it take as little as it can.
// Lesson section: As little as possible
// Test: quoted of two texts
// Start here: where does the match end?
export function quoted(line) {
  return line.match(/".*"/g) ?? [];
}

// ex-5: A text from outside that becomes a pattern must have its special signs escaped first.
// Lesson section: Text as a pattern
// Test: count of an ordinary word
// Start here: which signs of the word are special?
export function count(text, word) {
  return (text.match(new RegExp(word, "g")) ?? []).length;
}
