// Package answers holds your predictions about the kitchen.
package answers

const (
	Copied = "2 6"     // two cards
	Passed = "3 4"     // sweeten has a card of its own
	Tray   = "1 8 9 3" // two arrays; list looks at mine
	Shared = "210 210" // one card, heated three times
	Turned = "2 2"     // second becomes a copy of first
	Fresh  = "4 1 4"   // a and c are one card
	Equal  = "true false true"
	Loop   = "110 210" // only the second loop counts
	Chain  = "10 true" // without the first
)
