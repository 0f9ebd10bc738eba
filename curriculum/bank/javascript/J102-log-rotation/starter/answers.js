// Your predictions about rotation.js. Put a value in place of each "?".

// ex-1: an assignment works out its right side first and then replaces the value of the name.
// Lesson section: From the right to the left
// Test: values: days
// Start here: make a table with a column for each name.
export function predictValues() {
  return [
    "?", // days
    "?", // limit
    "?", // files
  ];
}

// ex-2: A name means the innermost declaration around it.
// Lesson section: Which name is meant
// Test: blocks: first push
// Start here: draw a box for each let and each const.
export function predictBlocks() {
  return [
    "?", // first push
    "?", // second push
    "?", // third push
    "?", // fourth push
  ];
}

// ex-3: A variable given to another one hands over the value it has at that moment.
// Lesson section: A name is not a link
// Test: copies: first
// Start here: note all values after each line.
export function predictCopies() {
  return [
    "?", // first
    "?", // second
    "?", // third
    "?", // whether first === third
  ];
}
