// Package garage leads cars to the levels of a car park.
package garage

import (
	"fmt"

	"exercise/src/barrier"
)

// Guide names the first level with a free place.
func Guide(levels []*barrier.Barrier) string {
	for i, level := range levels {
		if level.free > 0 {
			return fmt.Sprintf("level %d", i+1)
		}
	}
	return "full"
}

// Night makes all levels free.
func Night(levels []*barrier.Barrier) {
	for _, level := range levels {
		level.Clear()
	}
}
