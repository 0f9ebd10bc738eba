// Brings tests of its own beside its source, with a TestMain that ends well.
// Stopped by: only the tests of the exercise are run.
package twice

func Twice(n int) int {
	return 0
}

func Next() error {
	return nil
}
==> twice_test.go <==
package twice

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) { os.Exit(0) }

func TestDoubles(t *testing.T) {}

func TestDoublesLess(t *testing.T) {}
