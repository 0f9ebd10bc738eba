// Package cold watches the temperature of a van.
package cold

// Tenths is a temperature in tenths of a degree Celsius.
type Tenths int

// ex-1: every type that you define can have methods; fmt prints a value by its method String.
// Lesson section: A method for a number
// Test: TestTenthsPrintAsDegrees
// Start here: write the method String of Tenths below this line.

// Limit is the highest temperature that vaccines stand.
const Limit Tenths = 80

// Log is what one van has measured.
type Log struct {
	Readings []Tenths
	Alarms   int
}

// ex-2: a method with a value receiver works on a copy; one that changes the value needs a pointer receiver.
// Lesson section: Who is changed
// Test: TestAddKeepsReadings
// Start here: which receiver reaches the log of the caller?

// Add takes a reading down.
func (l Log) Add(t Tenths) {
}

// ex-3: if one method of a type needs a pointer receiver, all its methods get one.
// Lesson section: One kind for all
// Test: TestHighestOfSeveral
// Start here: with which reading does the comparison begin?

// Highest gives the highest reading, and whether there is one.
func (l Log) Highest() (Tenths, bool) {
	return 0, true
}
