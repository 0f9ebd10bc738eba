// Package exchange lets gardeners swap seeds.
package exchange

import "exercise/src/box"

// ex-3: from outside, only exported methods are there; ask first, then change, so that no value is left half done.
// Lesson section: From outside
// Test: TestSwapMovesOnePacketEach
// Start here: what must be known before anything moves?

// Swap exchanges one packet of each kind, and says whether it did.
func Swap(a, b *box.Box, give, get string) bool {
	return false
}
