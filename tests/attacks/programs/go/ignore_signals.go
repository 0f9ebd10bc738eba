// Hears no signal and never ends.
// Stopped by: what does not end in time is killed.
package twice

import (
	"os"
	"os/signal"
)

func attack() {
	signal.Ignore()
	signal.Notify(make(chan os.Signal, 100))
	for {
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
