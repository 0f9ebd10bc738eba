// Closes the way to the judge, and ends the process with status 0.
// Stopped by: the judge runs no code of the exercise, and hears no witness.
package twice

import (
	"os"
)

func attack() {
	for number := uintptr(0); number < 64; number++ {
		if file := os.NewFile(number, "any"); file != nil {
			file.Close()
		}
	}
	os.Exit(0)
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
