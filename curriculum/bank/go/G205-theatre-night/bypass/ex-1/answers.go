// Package answers holds your predictions about a night at the theatre.
package answers

import "exercise/src/stage"

var (
	Curtain = stage.Curtain()
	Lamps   = stage.Lamps()
	Early   = stage.Early()
)

const (
	Value   = "now2 act1"
	Closure = "now2 act3"
	Result  = "5 50"
)

const (
	Fall   = "walk tidy fall"
	Rescue = "caught7 bow"
	Twice  = "quiet fine walk tidy caughtfall"
)
