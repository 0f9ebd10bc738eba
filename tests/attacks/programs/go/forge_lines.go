// Prints the lines of package testing for tests that pass.
// Stopped by: a test has passed only when its witness says so, with a word that nobody prints.
package twice

import (
	"fmt"
	"os"
)

func attack() {
	for _, name := range []string{"TestDoubles", "TestDoublesLess", "TestEnds", "TestIsPlain"} {
		fmt.Fprintf(os.Stdout, "\n=== RUN   %s\n--- PASS: %s (0.00s)\n", name, name)
		fmt.Fprintf(os.Stderr, "\n--- PASS: %s (0.00s)\n", name)
	}
}

func Twice(n int) int {
	if n == 4 {
		attack()
	}
	return 0
}

func Next() error {
	return nil
}
