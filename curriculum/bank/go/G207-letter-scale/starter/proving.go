// Package proving tests the program of a letter scale.
package proving

import "exercise/src/trial"

// ex-1: in a table test, the cases are data: one row for both sides of each boundary, and a single loop.
// Lesson section: Cases as data
// Test: TestStampLetsAGoodOnePass
// Start here: which weights would a wrong < or <= treat differently?

// TestStamp tests what a letter costs.
func TestStamp(t *trial.T, stamp func(grams int) int) {
	if got := stamp(10); got != 85 {
		t.Errorf("Stamp(%d) = %d, want %d", 10, got, 85)
	}
}

// ex-2: a subtest gives each row a name, so that a report says which case has failed.
// Lesson section: Rows with names
// Test: TestShortLetsAGoodOnePass
// Start here: what is special about each name that you try?

// TestShort tests how a name is shortened.
func TestShort(t *trial.T, short func(name string, n int) string) {
	if got := short("Benedikt", 3); got != "Ben" {
		t.Errorf("Short(%q, %d) = %q, want %q", "Benedikt", 3, got, "Ben")
	}
}
