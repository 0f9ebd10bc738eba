// Package locker hands parcels over without anybody at the desk.
package locker

const (
	Fetched = "7 true 0 false"
	Counted = "3 9"
	Brought = "panic"
	Opened  = "waits"
	Crowded = "waits"
	Handed  = "waits"
	Helped  = "got shoes"
)

var (
	Filled = Filling()
	Taken  = Taking()
)
