// Tells the judge that the time is over, when nothing has failed yet.
// Stopped by: a run that was stopped has not passed.
package twice

import (
	"os"
	"time"
)

func attack() {
	if judge, err := os.FindProcess(os.Getppid()); err == nil {
		judge.Signal(os.Interrupt)
	}
	time.Sleep(time.Second)
}

func Twice(n int) int {
	if n == 4 {
		attack()
	}
	return n + n
}

func Next() error {
	return nil
}
