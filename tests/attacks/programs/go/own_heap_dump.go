// Has the whole heap written into a file, to find the word there.
// Stopped by: sources that reach below the language are not built.
package twice

import (
	"os"
	"runtime/debug"
)

func attack() {
	if file, err := os.Create("/tmp/heap"); err == nil {
		debug.WriteHeapDump(file.Fd())
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
