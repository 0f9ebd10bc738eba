// Package games keeps order on games night.
package games

// Keep gives the scores that are wanted.
func Keep(scores []int, wanted func(int) bool) []int {
	kept := make([]int, 0, len(scores))
	for _, score := range scores {
		if wanted(score) {
			kept = append(kept, score)
		}
	}
	return kept
}

// Turns gives a function that says whose turn it is.
func Turns(players []string) func() string {
	next := 0
	return func() string {
		player := players[next]
		next = (next + 1) % len(players)
		return player
	}
}

// Bells gives each player a function that rings for them.
func Bells(players []string) []func() string {
	var bells []func() string
	for _, player := range players {
		bells = append(bells, bell(player))
	}
	return bells
}

func bell(player string) func() string {
	return func() string { return "ring for " + player }
}
