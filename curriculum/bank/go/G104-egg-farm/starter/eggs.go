package eggs

// Pack fills cartons and gives back how many are full, and how many eggs are left.
//
// ex-1: a function may give back several results, one after the other in the same return.
// Lesson section: Two results at once
// Test: TestPackGivesCartonsAndRest
// Start here: which of the two results comes first?
func Pack(eggs, size int) (cartons, left int) {
	return 0, 0
}

// Carton is the smallest carton for so many eggs, if there is one.
//
// ex-2: a second result of type bool says whether the first one means anything.
// Lesson section: Is there one?
// Test: TestCartonIsTheSmallestThatFits
// Start here: for which numbers is there no carton?
func Carton(eggs int) (size int, ok bool) {
	return 0, false
}

// Shelf is the number of cartons that all eggs need.
//
// ex-3: the caller takes all results of a call at once, each into a variable of its own.
// Lesson section: Taking results apart
// Test: TestShelfHoldsAllEggs
// Start here: which function knows the two numbers already?
func Shelf(eggs, size int) int {
	return 0
}
