// Your predictions about register.js. Put a value in place of each "?".

// ex-1: behind a dot stands the key, in brackets an expression whose value is the key.
// Lesson section: Dot and brackets
// Test: reading: with a dot
// Start here: which key is read?
export function predictReading() {
  return [
    "?", // animal.name
    "?", // animal[name]
    "?", // animal["na" + "me"]
    "?", // animal.kind
    "?", // animal[7]
  ];
}

// ex-2: = gives an object another name; a change through one name is seen through all.
// Lesson section: One object, many names
// Test: changing: the lion and its other name
// Start here: a box for each pair of braces.
export function predictChanging() {
  return [
    "?", // lion.age
    "?", // copy.age
    "?", // other.age
    "?", // other === lion
  ];
}

// ex-3: A missing property gives undefined; whether a key exists is another question than what is under it.
// Lesson section: There, or not there
// Test: missing: what is under a key
// Start here: the value, or the key?
export function predictMissing() {
  return [
    "?", // bear.food
    "?", // bear.home?.size
    "?", // bear.keeper?.name
    "?", // hasOwn food
    "?", // hasOwn weight
    "?", // after delete
  ];
}

// ex-4: Object.keys, values and entries give arrays in the order in which the keys were added, whole numbers first.
// Lesson section: Walking through an object
// Test: walking: keys and values
// Start here: in which order do the keys stand?
export function predictWalking() {
  return [
    "?", // keys, a list
    "?", // values, a list
    "?", // sum
    "?", // number of entries
  ];
}
