// Package library lends books.
package library

import (
	"errors"
	"fmt"
)

// ErrUnknown says that there is no such book; ErrOut, that somebody has it.
var (
	ErrUnknown = errors.New("unknown book")
	ErrOut     = errors.New("is out")
)

// Find says whether a book can be had now. In shelf, true means that it stands there.
func Find(shelf map[string]bool, title string) error {
	here, known := shelf[title]
	if !known {
		return fmt.Errorf("find %q: %w", title, ErrUnknown)
	}
	if !here {
		return fmt.Errorf("find %q: %w", title, ErrOut)
	}
	return nil
}

// LoanError says whose loan failed, and why.
type LoanError struct {
	Member int
	Err    error
}

func (e *LoanError) Error() string {
	return fmt.Sprintf("loan for member %d: %v", e.Member, e.Err)
}

// Unwrap is the reason.
func (e *LoanError) Unwrap() error {
	return e.Err
}

// Lend takes a book from the shelf for a member.
func Lend(shelf map[string]bool, title string, member int) error {
	if err := Find(shelf, title); err != nil {
		return &LoanError{Member: member, Err: err}
	}
	shelf[title] = false
	return nil
}

// Advice is what the desk says about an error.
func Advice(err error) string {
	var loan *LoanError
	switch {
	case err == nil:
		return "enjoy"
	case errors.Is(err, ErrOut) && errors.As(err, &loan):
		return fmt.Sprintf("reserved for member %d", loan.Member)
	case errors.Is(err, ErrOut):
		return "come back later"
	case err == ErrUnknown:
		return "we can order it"
	default:
		return "call the librarian"
	}
}
