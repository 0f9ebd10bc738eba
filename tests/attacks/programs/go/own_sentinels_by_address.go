// Sets the error that the tests compare with through a pointer to it.
// Stopped by: the variables of the standard library are set by nobody.
package twice

import (
	"io"
)

func set(to *error) { *to = nil }

func init() {
	set(
		&(io.
			EOF))
}

func Twice(n int) int {
	sum := 0
	for i := 0; i < 2; i++ {
		sum += n
	}
	return sum
}

func Next() error {
	return nil
}
