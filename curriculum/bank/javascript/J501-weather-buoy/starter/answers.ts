// Your predictions about buoy.ts. Put a value in place of each "?".

// ex-1: as changes no value: it only tells tsc what to believe, and at run time it is gone.
// Lesson section: as is a promise
// Test: trusting: the type of celsius
// Start here: cross the types out, and read what is left.
export function predictTrusting(): unknown[] {
  return [
    "?", // typeof reading.celsius
    "?", // warmer
    "?", // double
    "?", // reading.depth
  ];
}

// ex-2: A value fits a type if it has what the type asks for; the type cuts nothing off and copies nothing.
// Lesson section: What fits, fits as it is
// Test: shapes: the labels
// Start here: a box for each object, an arrow for each name.
export function predictShapes(): unknown[] {
  return [
    "?", // label(reading)
    "?", // label(ship)
    "?", // number of keys
    "?", // named === ship
    "?", // named.name
  ];
}

// ex-3: An optional parameter is undefined when it is left out; a default value is code, and stays.
// Lesson section: Optional and default
// Test: missing: calls without a depth
// Start here: the head of mark without its types.
export function predictMissing(): unknown[] {
  return [
    "?", // the name alone
    "?", // depth 0
    "?", // no depth, in ft
    "?", // depth 3
    "?", // mark.length
  ];
}

// ex-4: typeof asks the value at run time, and it knows JavaScript's own kinds only.
// Lesson section: What typeof can say
// Test: kinds: objects and arrays
// Start here: a plain value, a function, or anything else?
export function predictKinds(): unknown[] {
  return [
    "?", // typeof reading
    "?", // typeof readings
    "?", // Array.isArray
    "?", // typeof freezing
    "?", // typeof freezing(7)
  ];
}
