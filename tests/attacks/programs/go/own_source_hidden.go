// Shows the tests a file that is left out of the build.
// Stopped by: what is built is what stands in the file that the tests look at.
//go:build ignore

package twice

func Twice(n int) int {
	for {
	}
}
==> other.go <==
package twice

import "io"

func Twice(n int) int {
	return n + n
}

func Next() error {
	return io.EOF
}
