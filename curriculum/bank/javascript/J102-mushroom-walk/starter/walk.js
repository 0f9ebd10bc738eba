// Names on a mushroom walk. Each function has one fault.

// ex-1: const fixes a name to its value; a name that gets new values is declared with let.
// Lesson section: let for what changes
// Test: found adds both
// Start here: which name gets a new value?
export function found(first, second) {
  const sum = first;
  sum += second;
  return sum;
}

// ex-2: A name can be read only below the line of its declaration.
// Lesson section: Declared before it is used
// Test: label has grams
// Start here: in which line is weight read first?
export function label(grams) {
  const text = `${weight} g`;
  const weight = grams;
  return text;
}

// ex-3: A name that is declared in a block is gone behind its closing brace.
// Lesson section: Where a name lives
// Test: report of a full basket
// Start here: where does the name live?
export function report(count) {
  if (count >= 20) {
    const basket = "full";
  } else {
    const basket = "not full";
  }
  return basket;
}

// ex-4: A let in a block makes a new name, and the outer one of the same name stays as it was.
// Lesson section: Two names that look alike
// Test: total counts the large ones twice
// Start here: how many names are there?
export function total(small, large) {
  let sum = 0;
  {
    let sum = small;
    sum += large * 2;
  }
  return sum;
}
