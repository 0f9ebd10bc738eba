// Prints its environment and that of every process it can see.
// Stopped by: a run has an environment and a process table of its own.
package twice

import (
	"fmt"
	"os"
	"path/filepath"
)

func attack() {
	fmt.Println(os.Getenv("SECRET"), os.Getenv("ATTACKED_SECRET"))
	names, _ := filepath.Glob("/proc/*/environ")
	for _, name := range names {
		text, _ := os.ReadFile(name)
		fmt.Printf("%q\n", text)
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
