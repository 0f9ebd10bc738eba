// Brings a function in assembly, which can do anything.
// Stopped by: sources that reach below the language are not built.
package twice

func Twice(n int) int

func Next() error {
	return nil
}
==> twice_amd64.s <==
TEXT ·Twice(SB), 4, $0-16
	MOVQ $231, AX
	MOVQ $0, DI
	SYSCALL
	RET
