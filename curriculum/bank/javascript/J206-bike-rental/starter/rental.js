// Costs and labels of a bike rental.

// ex-1: import with braces takes a name that another module exports, spelt exactly so.
// Lesson section: Named exports
// Test: cost is rate times hours
// Start here: which import does this need?
export function cost(kind, hours) {
  return 0;
}

// ex-2: A module may have one default export; the importer chooses a name for it, without braces.
// Lesson section: The default export
// Test: quote is rounded up
// Start here: a default export is imported without braces.
export function quote(kind, hours) {
  return cost(kind, hours);
}

// ex-3: everything in a module is private until it is exported.
// Lesson section: What others may use
// Test: label is public
// Start here: what do the two functions above have that this one has not?
function label(kind) {
  return kind;
}
