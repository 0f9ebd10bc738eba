// Ends a process of the machine.
// Stopped by: a run has process numbers of its own.
package twice

import (
	"os"
	"strconv"
)

func attack() {
	pid, _ := strconv.Atoi("@VICTIM@")
	if victim, err := os.FindProcess(pid); err == nil {
		victim.Signal(os.Interrupt)
		victim.Kill()
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
