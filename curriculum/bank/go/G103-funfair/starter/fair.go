package fair

// Stamp is the colour of the stamp for a visitor.
//
// ex-1: a switch without a value takes the first case whose condition holds, and only that one.
// Lesson section: The first case that fits
// Test: TestStampOfEachAge
// Start here: put the youngest first.
func Stamp(age int) string {
	return ""
}

// Points adds up what the hits in the can alley give.
//
// ex-2: a for with three parts counts: where it begins, how long it goes on, what changes in each round.
// Lesson section: Three parts and a counter
// Test: TestPointsAddUp
// Start here: what is the first number that is added, and what is the last?
func Points(hits int) int {
	return 0
}

// Swings counts the swings until the boat is not higher than low.
//
// ex-3: a for with a condition alone goes on while it holds; its body must bring the end nearer.
// Lesson section: As long as
// Test: TestSwingsUntilCalm
// Start here: when is the boat calm?
func Swings(height, low int) int {
	return 0
}
