// Starts a process that outlives the run.
// Stopped by: a run has process numbers of its own, and its first process takes all with it.
package twice

import (
	"os/exec"
)

func attack() {
	command := exec.Command("setsid", "sleep", "@DAEMON@")
	command.Env = []string{"PATH=/usr/bin:/bin"}
	command.Start()
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
