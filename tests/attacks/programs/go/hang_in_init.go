// Never lets a test begin.
// Stopped by: what does not end in time is killed.
package twice

func init() {
	for {
	}
}

func Twice(n int) int {
	return 0
}

func Next() error {
	return nil
}
