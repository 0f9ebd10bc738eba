// Takes memory without end.
// Stopped by: memory is limited, and what is over the limit ends the run.
package twice

var kept [][]byte

func attack() {
	for {
		more := make([]byte, 64<<20)
		for i := 0; i < len(more); i += 512 {
			more[i] = 1
		}
		kept = append(kept, more)
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
