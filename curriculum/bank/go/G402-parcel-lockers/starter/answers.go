// Package locker hands parcels over without anybody at the desk.
package locker

// ex-1: a buffered channel is a queue: what went in first comes out first.
// Lesson section: First in, first out
// Test: TestFilledIsPredicted
// Start here: draw the boxes.
const (
	Filled = "?"
	Taken  = "?"
)

// ex-2: a send waits until there is room or a receiver; without a buffer, both must meet.
// Lesson section: Who waits for whom
// Test: TestCrowdedIsPredicted
// Start here: at each send, ask who receives.
const (
	Crowded = "?"
	Handed  = "?"
	Helped  = "?"
)

// ex-3: close says that no more will come.
// Lesson section: After closing time
// Test: TestFetchedIsPredicted
// Start here: what is left, and what comes behind it?
const (
	Fetched = "?"
	Counted = "?"
	Brought = "?"
	Opened  = "?"
)
