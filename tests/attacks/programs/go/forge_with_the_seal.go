// Bears witness with the package that the tests have for it.
// Stopped by: nothing but the tests may import it.
package twice

import (
	seal "exercise/learn_seal"
	"os"
)

func attack() {
	seal.Example("TestDoubles")()
	os.Exit(0)
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
