// Package locker hands parcels over without anybody at the desk.
package locker

const (
	Filled  = "2 of 3"
	Taken   = "shoes 2"
	Brought = "panic"
	Opened  = "waits"
	Crowded = "waits"
	Handed  = "waits"
	Helped  = "got shoes"
)

var (
	Fetched = LastOnes()
	Counted = AllOfThem()
)
