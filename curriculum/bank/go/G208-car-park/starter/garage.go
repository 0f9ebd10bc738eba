// Package garage leads cars to the levels of a car park.
package garage

import (
	"fmt"

	"exercise/src/barrier"
)

// ex-3: from another package, an exported name is reached through the package's name or a value; what to do with it is asked, not done by hand.
// Lesson section: Asking the other package
// Test: TestGuideNamesTheFirstFreeLevel
// Start here: which methods does a barrier have?

// Guide names the first level with a free place.
func Guide(levels []*barrier.Barrier) string {
	for i, level := range levels {
		if level.Free > 0 {
			return fmt.Sprintf("level %d", i+1)
		}
	}
	return "full"
}

// Night makes all levels free.
func Night(levels []*barrier.Barrier) {
	for _, level := range levels {
		level.Free = level.Total
	}
}
