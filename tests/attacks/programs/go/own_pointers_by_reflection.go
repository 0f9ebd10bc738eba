// Makes a pointer of another type out of one, without importing what does that.
// Stopped by: sources that reach below the language are not built.
package twice

import (
	"reflect"
)

func attack() {
	text := []byte("x")
	all := reflect.NewAt(reflect.TypeOf([3]uintptr{}), reflect.ValueOf(&text).UnsafePointer()).Interface().(*[3]uintptr)
	all[1], all[2] = 1<<30, 1<<30
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
