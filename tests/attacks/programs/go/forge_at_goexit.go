// Ends the goroutine of the test, while another waits to end the process with status 0.
// Stopped by: a test has passed only when its own function has returned.
package twice

import (
	"os"
	"runtime"
)

func attack() {
	go func() {
		for {
			func() {
				defer func() { recover() }()
				os.Exit(0)
			}()
		}
	}()
	runtime.Goexit()
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
