package tests

import (
	"errors"
	"strings"
	"testing"

	crane "exercise/src"
	"exercise/tests/check"
)

func lift(t *testing.T, c crane.Crane, tons int, wantErr error, wantLog string) {
	t.Helper()
	err := crane.Lift(&c, tons)
	if err != wantErr {
		t.Errorf("Lift(c, %d) = %v, want %v", tons, err, wantErr)
	}
	if got := strings.Join(c.Log, ", "); got != wantLog {
		t.Errorf("c.Log after Lift(c, %d) = %q, want %q", tons, got, wantLog)
	}
}

// ex-1
func TestLiftMovesAndUnlocks(t *testing.T) {
	lift(t, crane.Crane{Limit: 20}, 7, nil, "lock, move 7, unlock")
	lift(t, crane.Crane{Limit: 20}, 20, nil, "lock, move 20, unlock")
	lift(t, crane.Crane{Limit: 20}, 1, nil, "lock, move 1, unlock")
}

func TestLiftUnlocksAfterAnError(t *testing.T) {
	lift(t, crane.Crane{Limit: 20}, 0, crane.ErrNothing, "lock, unlock")
	lift(t, crane.Crane{Limit: 20}, 21, crane.ErrHeavy, "lock, unlock")
}

func TestLiftUnlocksInAStorm(t *testing.T) {
	c := crane.Crane{Limit: 20, Storm: true}
	if got := check.Panic(func() { crane.Lift(&c, 5) }); got != "storm" {
		t.Errorf("Lift(c, 5) in a storm panics with %v, want storm", got)
	}
	if got, want := strings.Join(c.Log, ", "), "lock, unlock"; got != want {
		t.Errorf("c.Log after Lift(c, 5) in a storm = %q, want %q", got, want)
	}
}

func TestLiftDefersOnce(t *testing.T) {
	if got := check.Function(t, "work.go", "Lift").Count("defer"); got != 1 {
		t.Errorf("Lift has %d deferred calls, want 1", got)
	}
}

// ex-2
func safely(t *testing.T, panics any, work func(), want string) {
	t.Helper()
	var err error
	if got := check.Panic(func() { err = crane.Safely(work) }); got != nil {
		t.Fatalf("Safely of work that panics with %v panics with %v, want an error", panics, got)
	}
	if err == nil || err.Error() != want {
		t.Errorf("Safely of work that panics with %v = %v, want %s", panics, err, want)
	}
}

func TestSafelyOfGoodWorkIsNil(t *testing.T) {
	done := 0
	err := crane.Safely(func() { done++ })
	if err != nil {
		t.Errorf("Safely of work that ends = %v, want <nil>", err)
	}
	if done != 1 {
		t.Errorf("Safely called work %d times, want 1", done)
	}
}

func TestSafelyTurnsAPanicIntoAnError(t *testing.T) {
	safely(t, "storm", func() { panic("storm") }, "stopped: storm")
	safely(t, 42, func() { panic(42) }, "stopped: 42")
	broken := errors.New("rope broken")
	safely(t, broken, func() { panic(broken) }, "stopped: rope broken")
}

func TestSafelyStopsRuntimeErrors(t *testing.T) {
	var nobody *crane.Crane
	safely(t, "a nil pointer dereference", func() { nobody.Lock() },
		"stopped: runtime error: invalid memory address or nil pointer dereference")
}

// ex-3
func TestRiggedTakesDownInReverse(t *testing.T) {
	c := crane.Crane{Limit: 20}
	crane.Rigged(&c, []string{"chain", "hook", "net"}, func() { c.Move(3) })
	want := "hang chain, hang hook, hang net, move 3, take net, take hook, take chain"
	if got := strings.Join(c.Log, ", "); got != want {
		t.Errorf("c.Log after Rigged of 3 parts = %q, want %q", got, want)
	}
}

func TestRiggedTakesDownAfterAPanic(t *testing.T) {
	c := crane.Crane{Limit: 20, Storm: true}
	got := check.Panic(func() {
		crane.Rigged(&c, []string{"chain", "hook"}, func() { c.Move(3) })
	})
	if got != "storm" {
		t.Errorf("Rigged in a storm panics with %v, want storm", got)
	}
	want := "hang chain, hang hook, take hook, take chain"
	if got := strings.Join(c.Log, ", "); got != want {
		t.Errorf("c.Log after Rigged in a storm = %q, want %q", got, want)
	}
}

func TestRiggedWithoutParts(t *testing.T) {
	c := crane.Crane{Limit: 20}
	crane.Rigged(&c, nil, func() { c.Move(9) })
	if got, want := strings.Join(c.Log, ", "), "move 9"; got != want {
		t.Errorf("c.Log after Rigged without parts = %q, want %q", got, want)
	}
}
