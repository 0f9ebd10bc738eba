// Leaves a process behind that holds the outputs of the test open.
// Stopped by: the judge waits for the process that it started, and for no other.
package twice

import (
	"os"
	"os/exec"
)

func attack() {
	command := exec.Command("setsid", "sleep", "@DAEMON@")
	command.Stdout, command.Stderr = os.Stdout, os.Stderr
	command.ExtraFiles = []*os.File{os.NewFile(3, "judge")}
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
