// Cuts the text of a sheet into its pieces.

// ex-1: ^ and $ nail a pattern down, and groups take its parts out.
// Lesson section: The whole name
// Test: cell has column and row
// Start here: nail both ends down.
export function cell(name) {
  return null;
}

// ex-2: A pattern with alternatives finds every kind of token; what is left over shows what does not belong.
// Lesson section: All pieces, and nothing else
// Test: tokens of a formula
// Start here: one pattern with three kinds of pieces.
export function tokens(formula) {
  return null;
}
