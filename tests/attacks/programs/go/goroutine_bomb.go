// Starts goroutines without end, each with memory of its own.
// Stopped by: memory is limited, and what is over the limit ends the run.
package twice

func attack() {
	for {
		go func() {
			own := make([]byte, 1<<16)
			for i := range own {
				own[i] = 1
			}
			select {}
		}()
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
