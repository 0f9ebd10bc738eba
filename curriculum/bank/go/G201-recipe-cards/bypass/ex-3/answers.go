// Package answers holds your predictions about the kitchen.
package answers

const (
	Copied = "2 6"
	Passed = "3 4"
	Tray   = "1 8 9 3"
)

const (
	Shared = "210 210"
	Turned = "2 2"
	Fresh  = "4 1 4"
)

const (
	Equal = "true" + " false " + "true"
	Loop  = "110 210"
	Chain = "10 true"
)
