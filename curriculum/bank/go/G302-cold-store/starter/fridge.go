// Package coldstore watches the fridges of a vaccine store.
package coldstore

// ex-1: an embedded type lends the outer one its fields and methods: they are promoted.
// Lesson section: A field without a name
// Test: TestFridgeEmbedsDevice
// Start here: one more line in the struct.

// Fridge is a device that keeps a temperature.
type Fridge struct {
	Degrees int
}

// NewFridge is a fridge of that name, set to so many degrees.
func NewFridge(name string, degrees int) *Fridge {
	return &Fridge{}
}

// ex-2: a method of the outer type hides the promoted one, which stays within reach.
// Lesson section: The outer one wins
// Test: TestDescribeHasTheTemperature
// Start here: which half of the text does the device know?

// Describe names the fridge and its temperature.
func (f *Fridge) Describe() string {
	return "?"
}

// ex-3: a struct that embeds an interface has all its methods, and may replace a single one.
// Lesson section: All but one
// Test: TestOnlyUrgentDropsOtherNotes
// Start here: what may stand in the struct beside types of structs?

// Urgent is a recorder that lets only urgent notes through.
type Urgent struct{}

// Note passes on what begins with an exclamation mark.
func (u Urgent) Note(text string) {
}

// OnlyUrgent is recorder, but for the notes that are not urgent.
func OnlyUrgent(recorder Recorder) Recorder {
	return nil
}
