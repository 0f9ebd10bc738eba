// Notices in a shop window. Each function has a fault.

// ex-1: every call of console.log ends its line, so two lines take two calls.
// Lesson section: A call for each line
// Test: showHours prints the hours first
// Start here: how many calls are there?
export function showHours() {
  console.log("Open from 9 to 18", "Closed on Sunday");
}

// ex-2: A number stands without quotes, and a comma separates it from the words.
// Lesson section: Numbers are no text
// Test: showSale looks the same as before
// Start here: which part is a number?
export function showSale() {
  console.log("Two books for 15 euros");
}

// ex-3: A text in single quotes may have double ones inside, and they are shown.
// Lesson section: The kind of the quotes
// Test: showQuiet shows the double quotes
// Start here: which quotes should be seen?
export function showQuiet() {
  console.log("Today: Emil and other tales");
}

// ex-4: A call with nothing between its brackets prints an empty line.
// Lesson section: An empty line
// Test: showEnd begins with its thanks
// Start here: in which order are the calls carried out?
export function showEnd() {
  console.log();
  console.log("Thank you");
  console.log(" Come again");
}
