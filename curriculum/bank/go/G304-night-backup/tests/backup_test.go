package tests

import (
	"errors"
	"fmt"
	"testing"

	backup "exercise/src"
)

func stores() (from, to *backup.Store) {
	from = &backup.Store{Limit: 100, Files: map[string]string{"a.txt": "four", "b.txt": "twelve bytes"}}
	return from, &backup.Store{Limit: 8, Files: map[string]string{}}
}

// text is the text of an error, also of none.
func text(err error) string {
	if err == nil {
		return "no error"
	}
	return err.Error()
}

// An error in many layers.
func wrapped(err error, layers ...string) error {
	for _, layer := range layers {
		err = fmt.Errorf("%s: %w", layer, err)
	}
	return err
}

// ex-1
func TestCopyNamesTheFile(t *testing.T) {
	from, to := stores()
	if got, want := text(backup.Copy(from, to, "c.txt")), "copy c.txt: missing"; got != want {
		t.Errorf("Copy(from, to, %q) = %q, want %q", "c.txt", got, want)
	}
	if got, want := text(backup.Copy(from, to, "b.txt")), "copy b.txt: b.txt is over 8 bytes"; got != want {
		t.Errorf("Copy(from, to, %q) = %q, want %q", "b.txt", got, want)
	}
}

func TestCopyKeepsTheCause(t *testing.T) {
	from, to := stores()
	if got := errors.Is(backup.Copy(from, to, "c.txt"), backup.ErrMissing); got != true {
		t.Errorf("errors.Is(Copy(from, to, %q), ErrMissing) = %v, want %v", "c.txt", got, true)
	}
	var size *backup.SizeError
	if got := errors.As(backup.Copy(from, to, "b.txt"), &size); got != true {
		t.Errorf("errors.As(Copy(from, to, %q), &size) = %v, want %v", "b.txt", got, true)
	}
}

func TestCopyOfAGoodFile(t *testing.T) {
	from, to := stores()
	if err := backup.Copy(from, to, "a.txt"); err != nil {
		t.Errorf("Copy(from, to, %q) = %v, want %v", "a.txt", err, nil)
	}
	if got, want := to.Files["a.txt"], "four"; got != want {
		t.Errorf("content of a.txt after Copy = %q, want %q", got, want)
	}
}

// ex-2
func TestSkippableInEveryLayer(t *testing.T) {
	for _, err := range []error{
		backup.ErrMissing,
		wrapped(backup.ErrMissing, "copy c.txt"),
		wrapped(backup.ErrMissing, "copy c.txt", "night 3", "backup"),
	} {
		if got := backup.Skippable(err); got != true {
			t.Errorf("Skippable(%q) = %v, want %v", err, got, true)
		}
	}
}

func TestSkippableNotForOthers(t *testing.T) {
	for _, err := range []error{
		errors.New("missing"),
		errors.New("copy c.txt: missing"),
		wrapped(&backup.SizeError{Name: "missing", Limit: 8}, "copy"),
	} {
		if got := backup.Skippable(err); got != false {
			t.Errorf("Skippable(another error with the text %q) = %v, want %v", err, got, false)
		}
	}
	if got := backup.Skippable(nil); got != false {
		t.Errorf("Skippable(nil) = %v, want %v", got, false)
	}
}

// ex-3
func TestLimitInEveryLayer(t *testing.T) {
	size := &backup.SizeError{Name: "b.txt", Limit: 8}
	for _, err := range []error{size, wrapped(size, "copy b.txt"), wrapped(size, "copy b.txt", "night 3", "backup")} {
		if got := backup.Limit(err); got != 8 {
			t.Errorf("Limit(%q) = %d, want %d", err, got, 8)
		}
	}
}

func TestLimitOfOtherErrors(t *testing.T) {
	for _, err := range []error{nil, backup.ErrMissing, wrapped(errors.New("disk is over 8 bytes"), "copy")} {
		if got := backup.Limit(err); got != 0 {
			t.Errorf("Limit(%q) = %d, want %d", text(err), got, 0)
		}
	}
}
