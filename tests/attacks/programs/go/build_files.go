// Brings a go.mod, a go.work, a vendor folder and settings of go.
// Stopped by: only the build files of the exercise are obeyed.
package twice

func Twice(n int) int {
	return 0
}

func Next() error {
	return nil
}
==> go.mod <==
module exercise/src

go 1.19

replace exercise => ./other
==> go.work <==
go 1.19

use ./src
==> vendor/exercise/tests/check/check.go <==
package check
==> tests/t_test.go <==
package tests
==> cgo.go <==
package twice

//go:generate sh -c "exit 0"
//go:cgo_ldflag "-Wl,--wrap=main"
