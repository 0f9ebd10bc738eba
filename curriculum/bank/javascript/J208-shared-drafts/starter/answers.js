// Your predictions about drafts.js. Put a value in place of each "?".

// ex-1: = copies the reference to an object, never the object itself.
// Lesson section: Two names, one object
// Test: names: first
// Start here: a box for each literal and each spread.
export function predictNames() {
  return [
    "?", // first, a list
    "?", // second, a list
    "?", // third, a list
    "?", // draft.title
  ];
}

// ex-2: A spread copies one level, structuredClone all of them.
// Lesson section: One level or all
// Test: levels: tags of the draft
// Start here: draw the inner array as a box of its own.
export function predictLevels() {
  return [
    "?", // draft.tags, a list
    "?", // copy.tags, a list
    "?", // deep.tags, a list
    "?", // draft.pages
  ];
}

// ex-3: === of two objects asks whether they are one object, not what is in them.
// Lesson section: The same or alike
// Test: equals: a and b
// Start here: do both sides lead to the same box?
export function predictEquals() {
  return [
    "?", // a === b
    "?", // a === c
    "?", // a.author === c.author
    "?", // a.title === c.title
    "?", // list.includes(b)
    "?", // list.includes({ title: "Rain" })
  ];
}

// ex-4: A parameter is a new name: assigning to it changes nothing outside, changing its object does.
// Lesson section: What a function can change
// Test: calls: shorten
// Start here: does it move an arrow or change a box?
export function predictCalls() {
  return [
    "?", // words after shorten
    "?", // words after renew
    "?", // words after sorted
    "?", // frozen
  ];
}
