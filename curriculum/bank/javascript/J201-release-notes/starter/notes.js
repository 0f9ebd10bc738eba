// Notes of a release. Each function has a fault.

// ex-1: A dot takes the key as it is written; brackets take it from an expression.
// Lesson section: Dot or brackets
// Test: lines reads the key that it is told
// Start here: which property is read?
export function lines(changes, key) {
  const found = [];
  for (const change of changes) {
    found.push(change.key);
  }
  return found;
}

// ex-2: in also finds what an object inherits; Object.hasOwn finds its own keys only.
// Lesson section: Keys of one's own
// Test: byKind groups the ids
// Start here: what is in an empty object?
export function byKind(changes) {
  const groups = {};
  for (const change of changes) {
    if (!(change.kind in groups)) {
      groups[change.kind] = [];
    }
    groups[change.kind].push(change.id);
  }
  return groups;
}

// ex-3: for … in gives keys; Object.values and Object.entries give what is under them.
// Lesson section: Walking through an object
// Test: total adds the values
// Start here: keys or values?
export function total(counts) {
  let sum = 0;
  for (const count in counts) {
    sum += count;
  }
  return sum;
}

// ex-4: an assignment to a property, and delete, change the object that everyone holds; a copy is a new object.
// Lesson section: A copy with changes
// Test: published sets the state and drops the draft
// Start here: one object or two?
export function published(change) {
  const result = change;
  result.state = "published";
  delete result.draft;
  return result;
}
