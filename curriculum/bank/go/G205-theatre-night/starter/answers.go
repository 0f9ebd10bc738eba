// Package answers holds your predictions about a night at the theatre.
package answers

// ex-1: deferred calls run when the function ends, the last one first; what was never reached is not deferred.
// Lesson section: When the function ends
// Test: TestCurtainIsPredicted
// Start here: which lines are not deferred?
const (
	Curtain = "?"
	Lamps   = "?"
	Early   = "?"
)

// ex-2: the arguments of a deferred call are worked out in the line with defer; a deferred function literal looks at its variables later.
// Lesson section: Now or later
// Test: TestValueIsPredicted
// Start here: what is handed over in the line with defer?
const (
	Value   = "?"
	Closure = "?"
	Result  = "?"
)

// ex-3: a panic skips the rest of each function but not its deferred calls; recover ends it, and the caller goes on.
// Lesson section: What a fall skips
// Test: TestFallIsPredicted
// Start here: which lines come after the panic?
const (
	Fall   = "?"
	Rescue = "?"
	Twice  = "?"
)
