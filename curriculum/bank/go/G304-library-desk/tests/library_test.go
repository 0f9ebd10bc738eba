package tests

import (
	"errors"
	"fmt"
	"testing"

	library "exercise/src"
)

func shelf() map[string]bool {
	return map[string]bool{"Emma": true, "Ulysses": false}
}

// text is the text of an error, also of none.
func text(err error) string {
	if err == nil {
		return "no error"
	}
	return err.Error()
}

// ex-1
func TestFindABook(t *testing.T) {
	if err := library.Find(shelf(), "Emma"); err != nil {
		t.Errorf("Find(shelf, %q) = %v, want %v", "Emma", err, nil)
	}
}

func TestFindSaysWhichBook(t *testing.T) {
	for title, want := range map[string]string{
		"Ulysses": `find "Ulysses": is out`,
		"Dracula": `find "Dracula": unknown book`,
	} {
		if got := text(library.Find(shelf(), title)); got != want {
			t.Errorf("Find(shelf, %q) = %q, want %q", title, got, want)
		}
	}
}

func TestFindKeepsTheCause(t *testing.T) {
	if got := errors.Is(library.Find(shelf(), "Ulysses"), library.ErrOut); got != true {
		t.Errorf("errors.Is(Find(shelf, %q), ErrOut) = %v, want %v", "Ulysses", got, true)
	}
	if got := errors.Is(library.Find(shelf(), "Dracula"), library.ErrUnknown); got != true {
		t.Errorf("errors.Is(Find(shelf, %q), ErrUnknown) = %v, want %v", "Dracula", got, true)
	}
}

// ex-2
func TestLendSaysWhoseLoan(t *testing.T) {
	books := shelf()
	err := library.Lend(books, "Ulysses", 7)
	if got, want := text(err), `loan for member 7: find "Ulysses": is out`; got != want {
		t.Errorf("Lend(shelf, %q, 7) = %q, want %q", "Ulysses", got, want)
	}
	var loan *library.LoanError
	if !errors.As(err, &loan) {
		t.Fatalf("errors.As(Lend(shelf, %q, 7), &loan) = %v, want %v", "Ulysses", false, true)
	}
	if loan.Member != 7 {
		t.Errorf("Member of the LoanError = %d, want %d", loan.Member, 7)
	}
	if got := len(books); got != 2 {
		t.Errorf("titles after a loan that failed = %d, want %d", got, 2)
	}
}

func TestLendLetsTheCauseThrough(t *testing.T) {
	if got := errors.Is(library.Lend(shelf(), "Ulysses", 7), library.ErrOut); got != true {
		t.Errorf("errors.Is(Lend(shelf, %q, 7), ErrOut) = %v, want %v", "Ulysses", got, true)
	}
	inside := errors.New("rain came in")
	if got := errors.Is(&library.LoanError{Member: 1, Err: inside}, inside); got != true {
		t.Errorf("errors.Is(a LoanError, the error inside) = %v, want %v", got, true)
	}
}

func TestLendTakesTheBook(t *testing.T) {
	books := shelf()
	if err := library.Lend(books, "Emma", 7); err != nil {
		t.Errorf("Lend(shelf, %q, 7) == nil is false: it holds a %T, want %v", "Emma", err, nil)
	}
	if got, known := books["Emma"]; got || !known {
		t.Errorf("shelf[%q] after the loan = %v %v, want %v %v", "Emma", got, known, false, true)
	}
}

// advice checks what the desk says.
func advice(t *testing.T, err error, want string) {
	t.Helper()
	if got := library.Advice(err); got != want {
		t.Errorf("Advice(%q) = %q, want %q", text(err), got, want)
	}
}

// ex-3
func TestAdviceForLoans(t *testing.T) {
	out := fmt.Errorf("find: %w", library.ErrOut)
	loan := &library.LoanError{Member: 7, Err: out}
	advice(t, loan, "reserved for member 7")
	advice(t, fmt.Errorf("desk 2: %w", fmt.Errorf("monday: %w", loan)), "reserved for member 7")
	advice(t, &library.LoanError{Member: 8, Err: fmt.Errorf("find: %w", library.ErrUnknown)}, "we can order it")
}

func TestAdviceWithoutALoan(t *testing.T) {
	advice(t, library.ErrOut, "come back later")
	advice(t, fmt.Errorf("phone: %w", fmt.Errorf("find: %w", library.ErrOut)), "come back later")
	advice(t, fmt.Errorf("phone: %w", library.ErrUnknown), "we can order it")
}

func TestAdviceForOthers(t *testing.T) {
	advice(t, nil, "enjoy")
	advice(t, errors.New("is out"), "call the librarian")
	advice(t, &library.LoanError{Member: 7, Err: errors.New("fire")}, "call the librarian")
}
