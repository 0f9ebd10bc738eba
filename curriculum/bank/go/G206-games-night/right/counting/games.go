// Package games keeps order on games night.
package games

// Keep gives the scores that are wanted.
func Keep(scores []int, wanted func(int) bool) []int {
	var kept []int
	for _, score := range scores {
		if wanted(score) {
			kept = append(kept, score)
		}
	}
	return kept
}

// Turns gives a function that says whose turn it is.
func Turns(players []string) func() string {
	calls := -1
	return func() string {
		calls++
		return players[calls%len(players)]
	}
}

// Bells gives each player a function that rings for them.
func Bells(players []string) []func() string {
	bells := make([]func() string, len(players))
	for i := range players {
		text := "ring for " + players[i]
		bells[i] = func() string { return text }
	}
	return bells
}
