// Package answers holds your predictions about a night at the theatre.
package answers

const Curtain = `song dance bow curtain`
const Lamps = `on1 on2 on3 play off3 off2 off1`
const Early = `empty dark doors`

var Value, Closure, Result = "now2 act1", "now2 act3", "5 50"

const Fall, Rescue, Twice = "walk tidy fall", "caught7 bow", "quiet fine walk tidy caughtfall"
