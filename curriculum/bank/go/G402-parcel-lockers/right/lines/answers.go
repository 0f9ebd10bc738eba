// Package locker hands parcels over without anybody at the desk.
package locker

const Filled = "2 of 3"
const Taken = "shoes 2"
const Fetched = "7 true 0 false"
const Counted = "3 9"
const Brought = "panic"
const Opened = "waits"
const Crowded = "waits"
const Handed = "waits"
const Helped = "got shoes"
