// The ticker of a radio station. Write your lines between the braces.

// ex-1: console.log shows what stands between its brackets and ends the line.
// Lesson section: One call, one line
// Test: showNow begins with NOW PLAYING
// Start here: put the right words between the quotes, then add a second call.
export function showNow() {
  console.log("?");
}

// ex-2: the quote that opens a text is the one that closes it, so the other kinds may stand inside.
// Lesson section: Quotes inside a text
// Test: showTonight keeps the apostrophe
// Start here: look for the quotes and apostrophes inside each text first.
export function showTonight() {
  console.log("?");
}

// ex-3: values with commas between them are shown in one line, with a space between each two.
// Lesson section: Several values in one call
// Test: showLines shows the whole line
// Start here: which of the four parts are numbers?
export function showLines() {
  console.log("?");
}
