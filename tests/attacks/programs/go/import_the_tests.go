// Imports what belongs to the tests, to be there before them.
// Stopped by: nothing but the tests may import it.
package twice

import (
	"exercise/tests/check"
)

func init() { check.Panic(func() {}) }

func Twice(n int) int {
	return 0
}

func Next() error {
	return nil
}
