// Prints without end.
// Stopped by: output beyond a limit ends the run.
package twice

import (
	"os"
)

func attack() {
	for {
		os.Stdout.WriteString("attack attack attack attack attack attack attack attack attack\n")
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
