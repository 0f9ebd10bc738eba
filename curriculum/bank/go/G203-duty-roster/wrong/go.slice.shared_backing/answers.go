// Package answers holds your predictions about the roster.
package answers

const (
	Weekend = "Ana Ben Cleo Dev"
	Holiday = "Ana Ben"
	Window  = "2 4"
)

const (
	Early = "Ana Ben Cleo Dev"
	Twice = "Ana Ben Cleo"
	Full  = "2 2 3"
)

const (
	Moved  = "Ana Eva Dev Ben Cleo"
	Fenced = "Ana Ben Cleo Dev"
	Copied = "0 2 3"
)
