// Who sits at which table. No function may change what it is given.

// ex-1: spread copies the properties into a new object; what is written behind it wins.
// Lesson section: A copy with one change
// Test: moved sits at another table
// Start here: braces, a spread, and one key.
export function moved(guest, table) {
  guest.table = table;
  return guest;
}

// ex-2: spread copies one level; an object inside is shared until it is copied too.
// Lesson section: Objects in objects
// Test: withDiet changes one food
// Start here: how many objects must be new?
export function withDiet(guest, food, ok) {
  const copy = { ...guest };
  copy.diet[food] = ok;
  return copy;
}

// ex-3: map gives a new array; an item that stays is handed on as it is, and so it is shared.
// Lesson section: Changing one of many
// Test: reseated moves one guest
// Start here: which guests stay the same objects?
export function reseated(guests, name, table) {
  return guests;
}

// ex-4: structuredClone copies a value with everything that lies in it.
// Lesson section: All the way down
// Test: backup is equal
// Start here: what do copy and original share here?
export function backup(guests) {
  return [...guests];
}

// ex-5: Object.freeze makes an object unchangeable, one level deep, and it is the object itself that freezes.
// Lesson section: Freezing
// Test: sealed is equal
// Start here: which object may freeze?
export function sealed(guest) {
  return Object.freeze(guest);
}
