package labels

// ex-1: Println sets spaces and ends the line; Print ends nothing, and sets a space only between two values that are both no texts.
// Lesson section: Two ways of joining
// Test: TestSpacedIsPredicted
// Start here: count the values, then the spaces between them.
const Spaced = "?"
const Glued = "?"
const Empty = "?"

// ex-2: what stands in quotation marks is printed as it is, except for a format's verbs and what a backslash begins.
// Lesson section: As it stands, or filled in
// Test: TestSumIsPredicted
// Start here: which parts are text, and which are worked out?
const Sum = "?"
const Form = "?"
const Full = "?"

// ex-3: a function's body runs each time that it is called, at that moment, and never because it stands there.
// Lesson section: When a function runs
// Test: TestOrderIsPredicted
// Start here: follow the calls with a finger.
const Order = "?"
const Twice = "?"
