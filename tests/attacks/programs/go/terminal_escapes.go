// Prints what would retitle, recolour and fill the clipboard of a terminal.
// Stopped by: what is shown holds no control characters.
package twice

import (
	"fmt"
)

func attack() {
	said := "\x1b]0;attacked\x07 \x1b[31mred \x1b]52;c;YXR0YWNr\x07 \u009b31m \x1bP0;0|17/ab\x1b\\ \u202eesrever\u2066 \r\x1b[2J\x07"
	fmt.Println(said)
	panic(said)
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
