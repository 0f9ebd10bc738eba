// Looks for the word in its own memory with pointers.
// Stopped by: sources that reach below the language are not built.
package twice

import (
	"unsafe"
)

func attack() {
	text := "x"
	_ = *(*[64]byte)(unsafe.Pointer(&text))
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
