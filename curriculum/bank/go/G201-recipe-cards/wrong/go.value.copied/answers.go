// Package answers holds your predictions about the kitchen.
package answers

const (
	Copied = "6 6"
	Passed = "5 5"
	Tray   = "8 8 9 9"
)

const (
	Shared = "210 210"
	Turned = "2 2"
	Fresh  = "4 1 4"
)

const (
	Equal = "true false true"
	Loop  = "110 210"
	Chain = "10 true"
)
