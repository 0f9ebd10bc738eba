// Package locker hands parcels over without anybody at the desk.
package locker

const (
	Filled  = "2 of 3"
	Taken   = "book 2"
	Fetched = "7 true 0 false"
	Counted = "3 9"
	Brought = "panic"
	Opened  = "waits"
	Crowded = "waits"
	Handed  = "waits"
	Helped  = "got shoes"
)
