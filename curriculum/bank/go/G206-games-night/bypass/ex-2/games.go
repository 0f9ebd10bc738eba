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
	next = 0
	return func() string {
		player := players[next]
		next = (next + 1) % len(players)
		return player
	}
}

var next int

// Bells gives each player a function that rings for them.
func Bells(players []string) []func() string {
	var bells []func() string
	for _, player := range players {
		player := player
		bells = append(bells, func() string { return "ring for " + player })
	}
	return bells
}
