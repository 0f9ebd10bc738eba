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

// ex-1: wrap with %w where you know what was being done, so that the cause stays findable.
// Lesson section: Words around a cause
// Test: TestFindSaysWhichBook
// Start here: two questions to the map, three ways out.

// Find says whether a book can be had now. In shelf, true means that it stands there.
func Find(shelf map[string]bool, title string) error {
	return fmt.Errorf("?")
}

// ex-2: an error type with a method Unwrap is a link of the chain, and can carry data.
// Lesson section: A link with a pocket
// Test: TestLendSaysWhoseLoan
// Start here: which text, and what lies inside?

// LoanError says whose loan failed, and why.
type LoanError struct {
	Member int
	Err    error
}

func (e *LoanError) Error() string {
	return "?"
}

// Unwrap is the reason.
func (e *LoanError) Unwrap() error {
	return nil
}

// Lend takes a book from the shelf for a member.
func Lend(shelf map[string]bool, title string, member int) error {
	return &LoanError{}
}

// ex-3: decide by what is inside: errors.Is for a value, errors.As for a type.
// Lesson section: What to do now
// Test: TestAdviceForLoans
// Start here: a switch without a value, and one case for each advice.

// Advice is what the desk says about an error.
func Advice(err error) string {
	return "?"
}
