// Package steps says in one line whose program this is.
package steps

// ex-1: the one first principle of this unit.
// Lesson section: One principle a section
// Test: TestFirstStepOfAUsualValue
// Start here: what to write first.
func FirstStep(value int) int {
	return 0
}
