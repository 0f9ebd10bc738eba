// The till of a tea house. Put the lines in order; one in each function is too many.

// ex-1: what should survive the rounds is declared above the loop; what is returned at the end stands behind it.
// Lesson section: Above the loop, in it, behind it
// Test: total adds all prices
// Start here: what is done once, and what in each round?
export function total(prices) {
  return "?";
  // sum += price;
  // }
  // return sum;
  // for (const price of prices) {
  // sum = price;
  // let sum = 0;
}

// ex-2: return ends a loop at once; the answer for "none" can only stand behind the loop.
// Lesson section: Found, or nowhere
// Test: firstDear is the first of several
// Start here: when do you know that there is none?
export function firstDear(prices, limit) {
  return "?";
  // return -1;
  // if (price > limit) {
  // return price;
  // }
  // }
  // else return -1;
  // for (const price of prices) {
}

// ex-3: the order of lines in a loop decides what is seen: before the change, or after it.
// Lesson section: What is done in which order
// Test: stamps notes what is left
// Start here: before the change, or after it?
export function stamps(points) {
  return "?";
  // left.push(points);
  // while (points > 10) {
  // return left;
  // while (points >= 10) {
  // points -= 10;
  // }
  // const left = [];
}
