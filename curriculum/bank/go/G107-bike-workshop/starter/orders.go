package workshop

// Take takes parts out of the stock, if there are enough.
//
// ex-1: a function changes the map of its caller; delete takes an entry out, which a zero does not.
// Lesson section: In and out
// Test: TestTakeLowersTheStock
// Start here: when are there not enough?
func Take(stock map[string]int, part string, count int) bool {
	return false
}

// ByShelf is the parts of each shelf, sorted.
//
// ex-2: a missing slice in a map is nil and can be appended to; the result has to be put back into the map.
// Lesson section: A map of slices
// Test: TestByShelfGroupsTheParts
// Start here: what does the map give for a shelf that is new?
func ByShelf(shelves map[string]string) map[string][]string {
	return nil
}

// Short is how many of each wanted part are missing.
//
// ex-3: walk over the map that has all the keys you ask about; the other one gives zero for what it lacks.
// Lesson section: Two maps side by side
// Test: TestShortCountsWhatIsMissing
// Start here: which of the two maps names all parts that matter?
func Short(stock, wanted map[string]int) map[string]int {
	return nil
}
