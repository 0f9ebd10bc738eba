// Package lost sorts what people leave on trams.
package lost

// ex-1: a case with a type fits that very type, not one that is built on it.
// Lesson section: The very type
// Test: TestNoThingIsPredicted
// Start here: write the type of each argument beside it.
const (
	NoThing      = "?"
	WholeNumber  = "?"
	NamedText    = "?"
	OtherInteger = "?"
)

// ex-2: a case with an interface fits every type that has its methods, and the first that fits is taken.
// Lesson section: First come, first served
// Test: TestRedUmbrellaIsPredicted
// Start here: which methods does each type have?
const (
	RedUmbrella  = "?"
	PhonePointer = "?"
	PhoneValue   = "?"
)

// ex-3: an assertion with two results reports a mismatch; with one result it panics.
// Lesson section: Ask, or insist
// Test: TestWeighNumberIsPredicted
// Start here: count the results on the left of each assertion.
const (
	WeighNumber   = "?"
	WeighText     = "?"
	ReadNumber    = "?"
	ColourOfPhone = "?"
)
