// Package answers holds your predictions about a night at the theatre.
package answers

const (
	Curtain = "song dance bow curtain"
	Lamps   = "on1 on2 on3 play off3 off2 off1"
	Early   = "empty dark doors"
)

const (
	Value   = "now2 act3"
	Closure = "now2 act3"
	Result  = "5 5"
)

const (
	Fall   = "walk tidy fall"
	Rescue = "caught7 bow"
	Twice  = "quiet fine walk tidy caughtfall"
)
