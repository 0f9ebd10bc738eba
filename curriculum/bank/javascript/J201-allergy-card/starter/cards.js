// Allergy cards of a school kitchen.

// ex-1: an object literal makes a new object each time its line runs.
// Lesson section: An object from its parts
// Test: makeCard has three keys
// Start here: braces with three keys.
export function makeCard(name, room) {
  return {};
}

// ex-2: after a dot stands the key itself; brackets take the key from an expression.
// Lesson section: A key in a variable
// Test: field reads the key that it is told
// Start here: the key is in a variable.
export function field(card, key) {
  return card.key;
}

// ex-3: ?. stops with undefined where there is nothing, in place of an error.
// Lesson section: One step further, if there is one
// Test: phone of a card with a number
// Start here: a card may have no contact.
export function phone(card) {
  return card.contact.phone;
}

// ex-4: an object can collect a number for each key; a key that comes for the first time has no number yet.
// Lesson section: Counting under keys
// Test: perClass counts each class
// Start here: what is under a key that comes for the first time?
export function perClass(cards) {
  const counts = {};
  return counts;
}
