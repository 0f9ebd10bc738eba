package crane

// ex-1: a deferred call runs however the function ends, so it stands right behind what it undoes.
// Lesson section: However it ends
// Test: TestLiftMovesAndUnlocks
// Start here: what is to be undone, and in which line is it done?

// Lift moves a load with a locked crane.
func Lift(c *Crane, tons int) error {
	return nil
}

// ex-2: recover stops a panic only when a deferred function calls it; a named result lets that function set what is returned.
// Lesson section: To stop a panic
// Test: TestSafelyOfGoodWorkIsNil
// Start here: what has to be prepared before work is called?

// Safely makes an error of a panic.
func Safely(work func()) (err error) {
	return nil
}

// ex-3: deferred calls wait until the function ends and run in reverse order, each with the arguments it was given.
// Lesson section: Last in, first out
// Test: TestRiggedTakesDownInReverse
// Start here: what happens in each round, and what only at the end?

// Rigged does work with all parts on the hook.
func Rigged(c *Crane, parts []string, work func()) {
}
