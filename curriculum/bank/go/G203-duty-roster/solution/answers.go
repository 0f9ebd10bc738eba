// Package answers holds your predictions about the roster.
package answers

const (
	Weekend = "Ana Ben Eva Dev"
	Holiday = "Finn Finn"
	Window  = "2 4"
)

const (
	Early = "Finn Ben Eva Dev"
	Twice = "Ana Cleo Cleo"
	Full  = "2 2 3"
)

const (
	Moved  = "Ana Eva Dev Ben Cleo"
	Fenced = "Ana Ben Cleo Dev"
	Copied = "0 2 3"
)
