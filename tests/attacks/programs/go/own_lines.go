// Says that its lines stand in the file of the tests.
// Stopped by: what is built is what stands in the file that the tests look at.
package twice

//line ../tests/t_test.go:1

func Twice(n int) int {
	return 0
}

func Next() error {
	return nil
}
