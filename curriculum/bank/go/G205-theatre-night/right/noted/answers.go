// Package answers holds your predictions about a night at the theatre.
package answers

const (
	Curtain = "song dance bow curtain"
	Lamps   = "on1 on2 on3 play off3 off2 off1"
	Early   = "empty dark doors"
)

const (
	Value   = "now2 act1" // handed over in the line with defer
	Closure = "now2 act3" // looked up at the end
	Result  = "5 50"      // only a named result can still change
)

const (
	Fall   = "walk tidy fall"
	Rescue = "caught7 bow"
	Twice  = "quiet fine walk tidy caughtfall"
)
