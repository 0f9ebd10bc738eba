// Panics in every goroutine, with a value that panics when it is printed.
// Stopped by: a test has passed only when its own function has returned.
package twice

type odd struct{}

func (odd) Error() string { panic(odd{}) }

func attack() {
	for i := 0; i < 100; i++ {
		go panic(odd{})
	}
	panic(odd{})
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
