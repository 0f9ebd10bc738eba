// Package answers holds your predictions about the kitchen.
package answers

// ex-1: assigning a struct or an array, or passing it to a function, copies all of it.
// Lesson section: Copied by hand
// Test: TestCopiedIsPredicted
// Start here: how many cards are there?
const (
	Copied = "?"
	Passed = "?"
	Tray   = "?"
)

// ex-2: a pointer names a variable: whoever has a copy of the pointer reaches the same one, until it is aimed at another.
// Lesson section: The place in the box
// Test: TestSharedIsPredicted
// Start here: which variable does each pointer lead to?
const (
	Shared = "?"
	Turned = "?"
	Fresh  = "?"
)

// ex-3: == on pointers asks for the same variable, == on structs for equal fields; nil is the pointer to none.
// Lesson section: The same or alike
// Test: TestEqualIsPredicted
// Start here: what is compared, the addresses or the cards?
const (
	Equal = "?"
	Loop  = "?"
	Chain = "?"
)
