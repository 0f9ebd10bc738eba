// Package answers holds your predictions about the kitchen.
package answers

import "exercise/src/kitchen"

var (
	Copied = kitchen.Copied()
	Passed = kitchen.Passed()
	Tray   = kitchen.Tray()
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
