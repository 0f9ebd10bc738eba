// Guided walks through the old town. All amounts are in cents.

// ex-1: return hands a value to the caller; console.log only shows it to people.
// Lesson section: Giving a value back
// Test: seats gives the product back
// Start here: the caller wants the number, not the reader.
export function seats(groups, perGroup) {
  console.log(groups * perGroup);
}

// ex-2: A default value in the parameter list stands in when the argument is missing, and only then.
// Lesson section: A value if none is given
// Test: fee with a price for the hour
// Start here: the change is between the round brackets.
export function fee(hours, perHour) {
  return perHour;
}

// ex-3: A call is an expression; its value can be used like any other.
// Lesson section: A function that calls another
// Test: offer for a group
// Start here: call fee for its part of the price.
export function offer(people, hours) {
  return 0;
}

// ex-4: an arrow with an expression behind it gives the value of the expression back.
// Lesson section: Functions with an arrow
// Test: label has name and minutes
// Start here: an expression behind the arrow, no braces.
export const label = (name, minutes) => {};
