// Package answers holds your predictions about a night at the theatre.
package answers

const (
	Curtain = "song dance curtain bow"
	Lamps   = "on1 off1 on2 off2 on3 off3 play"
	Early   = "empty doors dark"
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
