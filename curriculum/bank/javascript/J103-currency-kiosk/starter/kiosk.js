// Change at the currency kiosk. Replace what stands behind each return.

// ex-1: the remainder operator % gives what is left over; a division has to be rounded down by hand.
// Lesson section: Dividing with a rest
// Test: split gives euros and cents
// Start here: what is 1234 % 100?
export function split(cents) {
  return [cents, 0];
}

// ex-2: decimal fractions are not exact, so a result that should be whole must be rounded.
// Lesson section: Numbers with a point
// Test: toCents of euros and cents
// Start here: try 19.99 * 100 in Node first.
export function toCents(text) {
  return 0;
}

// ex-3: with a text on one side, + puts texts together; convert first, then add.
// Lesson section: Texts made of digits
// Test: total of two whole numbers
// Start here: convert each text before you add.
export function total(first, second) {
  return first + second;
}

// ex-4: Number gives NaN for a text that is no number, and NaN is equal to nothing, not even itself.
// Lesson section: Not a number
// Test: isAmount accepts numbers
// Start here: what does Number give for a text that is no number?
export function isAmount(text) {
  return true;
}
