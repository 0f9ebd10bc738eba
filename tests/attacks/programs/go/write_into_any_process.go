// Opens the memory and the output of every process it finds, its own apart.
// Stopped by: a test's process is in a layer of Landlock of its own, outside of which it looks into nobody.
package twice

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func attack() {
	names, _ := filepath.Glob("/proc/[0-9]*")
	for _, name := range names {
		if name == fmt.Sprintf("/proc/%d", os.Getpid()) || strings.Contains(name, "self") {
			continue
		}
		for _, part := range []string{"mem", "fd/1"} {
			if _, err := os.OpenFile(name+"/"+part, os.O_RDWR, 0); err == nil {
				fmt.Println("@GOT@", name, part)
			}
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
