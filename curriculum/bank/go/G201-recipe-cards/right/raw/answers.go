// Package answers holds your predictions about the kitchen.
package answers

const Copied, Passed, Tray = `2 6`, `3 4`, `1 8 9 3`

const Shared, Turned, Fresh = `210 210`, `2 2`, `4 1 4`

const Equal, Loop, Chain = `true false true`, `110 210`, `10 true`
