// Package locker hands parcels over without anybody at the desk.
package locker

const (
	Filled  = "2 of 3"
	Taken   = "shoes 2"
	Fetched = "7 true 0 false"
	Counted = "3 9"
	Brought = "panic"
	Opened  = "1"
	Crowded = "waits"
	Handed  = "waits"
	Helped  = "got shoes"
)
