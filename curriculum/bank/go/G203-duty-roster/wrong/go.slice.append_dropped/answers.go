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
	Full  = "3 3 3"
)

const (
	Moved  = "Dev Eva Dev Eva Cleo"
	Fenced = "Ana Dev Cleo Dev"
	Copied = "0 2 3"
)
