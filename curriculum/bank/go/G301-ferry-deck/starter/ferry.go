// Package ferry charges what drives onto a ferry.
package ferry

// Vehicle is whatever can stand on the car deck.
type Vehicle interface {
	Length() int
	Fare() int
}

// ex-1: a type satisfies an interface by having its methods; nothing else is written.
// Lesson section: Nobody signs up
// Test: TestCarIsAVehicle
// Start here: which methods does Vehicle list, and which of them has Car?

// Car is a car of some metres.
type Car struct {
	Plate  string
	Metres int
}

// ex-3: fmt looks for a method String() string and uses what it returns.
// Lesson section: fmt asks first
// Test: TestPrintOfACar
// Start here: one more method for each of the two types.

// Bicycle is a bicycle. All bicycles are alike.
type Bicycle struct{}

// ex-2: a function that asks for an interface works with every type that has the methods.
// Lesson section: One loop for all of them
// Test: TestTotalOfAHorseCart
// Start here: what may you ask of a value of which you only know that it is a Vehicle?

// Total is the fare of all that stand on the deck.
func Total(deck []Vehicle) int {
	return -1
}

// Fits tells whether they all fit onto a deck of so many metres.
func Fits(deck []Vehicle, metres int) bool {
	return len(deck) > metres
}
