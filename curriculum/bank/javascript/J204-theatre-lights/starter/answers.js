// Your predictions about scenes.js. Put a value in place of each "?".

// ex-1: A let in the head of a loop is new in each round; a var, or a let above the loop, is one for all.
// Lesson section: One variable or one for each round
// Test: loops: first
// Start here: how many variables does each loop have?
export function predictLoops() {
  return [
    "?", // what the three functions of the first loop give, a list
    "?", // what the three functions of the second loop give, a list
    "?", // what the two functions of the third loop give, a list
  ];
}

// ex-2: every call of the outer function makes new variables; functions made in one call share them.
// Lesson section: Each call has its own
// Test: dimmers: stage up
// Start here: one box for each call of makeDimmer.
export function predictDimmers() {
  return [
    "?", // stage.up()
    "?", // stage.up() again
    "?", // hall.down()
    "?", // stage.down()
    "?", // hall.up === stage.up
  ];
}

// ex-3: A closure looks at the variable at the moment of the call, not when it was made.
// Lesson section: Read when called
// Test: late: show
// Start here: when is it made, when is it called?
export function predictLate() {
  return [
    "?", // show()
    "?", // kept
    "?", // withDefault()
    "?", // withDefault("gold")
  ];
}

// ex-4: A name in a function means the innermost declaration around the place where the function is written.
// Lesson section: The nearest one counts
// Test: layers: outer
// Start here: where is each function written?
export function predictLayers() {
  return [
    "?", // outer()
    "?", // inner()
    "?", // through("green")
    "?", // colour
  ];
}
