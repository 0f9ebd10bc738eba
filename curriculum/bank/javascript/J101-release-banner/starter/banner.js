// The banner of the nightly build. Free the right lines and put them in order.

// ex-1: A text stands between quotes; a word without them is a name that must exist.
// Lesson section: Comments, names and texts
// Test: showStart prints the headline first
// Start here: two of these three lines are good.
export function showStart() {
  console.log("?");
  // console.log("Branch: main");
  // console.log(NIGHTLY);
  // console.log("NIGHTLY BUILD");
}

// ex-2: the sign that opens a text also closes it.
// Lesson section: The first quote decides
// Test: showRule keeps the apostrophe of the rule
// Start here: find the first quote of each text, and then the next one like it.
export function showRule() {
  console.log("?");
  // console.log('Ask for "help" early');
  // console.log('Rule 1: don't skip the tests');
  // console.log("Rule 1: don't skip the tests");
}

// ex-3: A call without an argument prints an empty line; a name without brackets calls nothing.
// Lesson section: Nothing between the brackets
// Test: showEnd begins with its title
// Start here: which line prints an empty one?
export function showEnd() {
  console.log("?");
  // console.log("failed:", 0);
  // console.log;
  // console.log("Result of the night");
  // console.log("passed:", 41);
  // console.log();
}
