// Writes to the learner's files and to the state of the shell.
// Stopped by: nothing of this machine is writable but the report.
package twice

import (
	"os"
)

func attack() {
	for _, name := range []string{"@STATE@", "@HOME@/.bashrc", "@OUT@/written"} {
		if file, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o666); err == nil {
			file.WriteString("attacked")
			file.Close()
		}
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
