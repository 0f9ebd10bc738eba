// Ends the process with status 0 as soon as a test has begun.
// Stopped by: the judge runs no code of the exercise, and hears no witness.
package twice

import (
	"os"
)

func attack() { os.Exit(0) }

func Twice(n int) int {
	if n == 4 {
		attack()
	}
	return 0
}

func Next() error {
	return nil
}
