package box

// ex-1: all files of a folder are one package: a method in another file reaches the fields that nobody outside can see.
// Lesson section: One folder, one package
// Test: TestTakeTakesPacketsOut
// Start here: what is refused?

// Take takes n packets out, and says whether it did.
func (b *Box) Take(kind string, n int) bool {
	return false
}

// ex-2: what a method hands out must not be a way into a hidden field: give a new value.
// Lesson section: No way in
// Test: TestKindsAreSorted
// Start here: to whom does the slice belong?

// Kinds gives all kinds in the box, in order.
func (b *Box) Kinds() []string {
	return []string{""}
}
