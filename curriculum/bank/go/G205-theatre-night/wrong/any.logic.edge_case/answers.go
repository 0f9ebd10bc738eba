// Package answers holds your predictions about a night at the theatre.
package answers

const (
	Curtain = "song dance bow curtain"
	Lamps   = "on1 on2 on3 play off3 off2 off1"
	Early   = "empty dark doors"
)

const (
	Value   = "now2 act1"
	Closure = "now2 act3"
	Result  = "5 50"
)

const (
	Fall   = "walk fall tidy bow"
	Rescue = "caught7 fine bow"
	Twice  = "quiet fine walk tidy caughtfall fine"
)
