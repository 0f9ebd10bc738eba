// Shows the tests a file that is left out of the build, because it asks for C.
// Stopped by: sources that reach below the language are not built.
package twice

import "C"

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
