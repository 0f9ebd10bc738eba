// Package answers holds your predictions about the roster.
package answers

// ex-1: a slice is a window on an array: assigning or slicing it copies the window, never the elements.
// Lesson section: A window on an array
// Test: TestWeekendIsPredicted
// Start here: how many arrays are there?
const (
	Weekend = "?"
	Holiday = "?"
	Window  = "?"
)

// ex-2: append writes into the array while there is room in it, whoever else looks at that place.
// Lesson section: Room behind the end
// Test: TestEarlyIsPredicted
// Start here: what is the capacity of the slice that is appended to?
const (
	Early = "?"
	Twice = "?"
	Full  = "?"
)

// ex-3: only a new array parts two slices: append beyond the capacity makes one, and so does make with copy.
// Lesson section: When slices part
// Test: TestMovedIsPredicted
// Start here: which of the slices look at the old array?
const (
	Moved  = "?"
	Fenced = "?"
	Copied = "?"
)
