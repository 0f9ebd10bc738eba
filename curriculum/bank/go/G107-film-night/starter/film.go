package film

// Count tells how often each title was named.
//
// ex-1: a map has to be made before it is written to; a key that is missing counts as the zero value.
// Lesson section: A map that counts
// Test: TestCountOfSeveralTitles
// Start here: make a map that is empty.
func Count(votes []string) map[string]int {
	return nil
}

// Stars is the rating of a title in words.
//
// ex-2: reading with a second variable tells a missing key from one whose value is zero.
// Lesson section: Missing or zero
// Test: TestStarsOfARatedTitle
// Start here: which two answers does a map give?
func Stars(ratings map[string]int, title string) string {
	return ""
}

// Report is one line for each title, in the order of the titles.
//
// ex-3: a map has no order; whoever needs one collects the keys and sorts them.
// Lesson section: Order from outside
// Test: TestReportIsSortedByTitle
// Start here: what has to be sorted, the titles or the lines?
func Report(counts map[string]int) []string {
	return nil
}
