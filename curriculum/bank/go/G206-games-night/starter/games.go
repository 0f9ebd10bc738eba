// Package games keeps order on games night.
package games

// ex-1: a function is a value: it can be handed over, and whoever gets it calls it like any function.
// Lesson section: A question as a parameter
// Test: TestKeepOfHighScores
// Start here: what does wanted answer for one score?

// Keep gives the scores that are wanted.
func Keep(scores []int, wanted func(int) bool) []int {
	return scores
}

// ex-2: a closure holds the variables around it, and each call of the outer function makes new ones.
// Lesson section: A function with a memory
// Test: TestTurnsGoRound
// Start here: what must be known from one call to the next?

// Turns gives a function that says whose turn it is.
func Turns(players []string) func() string {
	return func() string { return "" }
}

// ex-3: a closure holds the variable, not the value it had: functions made in a loop need a variable of their own.
// Lesson section: One variable for all
// Test: TestBellsRingForTheirPlayer
// Start here: which variable does each function use?

// Bells gives each player a function that rings for them.
func Bells(players []string) []func() string {
	return []func() string{func() string { return "" }}
}
