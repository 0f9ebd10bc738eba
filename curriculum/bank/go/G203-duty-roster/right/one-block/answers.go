// Package answers holds your predictions about the roster.
package answers

const (
	Weekend = "Ana Ben Eva Dev"  // one array
	Holiday = "Finn Finn"        // one array again
	Window  = "2 4"              // from 1 to 3, room up to 5
	Early   = "Finn Ben Eva Dev" // room for Eva where Cleo was
	Twice   = "Ana Cleo Cleo"    // the second one overwrites
	Full    = "2 2 3"            // week itself stays
	Moved   = "Ana Eva Dev Ben Cleo"
	Fenced  = "Ana Ben Cleo Dev"
	Copied  = "0 2 3"
)
