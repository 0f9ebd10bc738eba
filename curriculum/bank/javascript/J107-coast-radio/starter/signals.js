// Signals of a coast radio.

// ex-1: A string method changes nothing; it gives a new string back.
// Lesson section: Methods give a new text
// Test: callSign trims and writes capitals
// Start here: two methods, one after the other.
export function callSign(text) {
  return text;
}

// ex-2: split cuts at every separator, so two in a row leave an empty text between them.
// Lesson section: Cutting a text apart
// Test: words of a message
// Start here: cut first, then leave out what is empty.
export function words(message) {
  return [message];
}

// ex-3: A template literal puts the value of any expression into a text.
// Lesson section: Values in a text
// Test: position has one digit behind the point
// Start here: backticks, and ${ } at each gap.
export function position(lat, lon) {
  return "";
}

// ex-4: padStart fills a text up from the left; it is a method of texts, so a number has to become one first.
// Lesson section: Two digits each
// Test: clock fills both parts up
// Start here: hours and minutes first, as numbers.
export function clock(minutes) {
  return String(minutes);
}

// ex-5: slice takes a part by its borders; the end border is not included.
// Lesson section: Parts of a text
// Test: hidden shows two signs
// Start here: which part stays, and how many stars follow?
export function hidden(sign) {
  return sign;
}
