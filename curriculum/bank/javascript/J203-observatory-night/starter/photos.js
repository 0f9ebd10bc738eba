// Photos of a clear night.

// ex-1: map calls a function for each item and collects what it gives back.
// Lesson section: One for each: map
// Test: captions has a text for each photo
// Start here: a new text for each photo.
export function captions(photos) {
  return [];
}

// ex-2: filter keeps the items for which the function gives back true.
// Lesson section: Only some: filter
// Test: clear keeps what has few clouds
// Start here: which photos stay?
export function clear(photos, most) {
  return photos;
}

// ex-3: reduce carries a value from item to item, beginning with the one you give it.
// Lesson section: All to one: reduce
// Test: exposure adds the seconds
// Start here: what is the sum before the first photo?
export function exposure(photos) {
  return -1;
}

// ex-4: find gives the first item for which the function says true, or undefined.
// Lesson section: The first that fits: find
// Test: firstOf finds the first of two
// Start here: what if there is none?
export function firstOf(photos, star) {
  return photos[0];
}

// ex-5: A function in a parameter is called like any other, by its name and brackets.
// Lesson section: Calling what was handed over
// Test: countWhere counts what is wanted
// Start here: call what was handed over.
export function countWhere(items, isWanted) {
  return -1;
}
