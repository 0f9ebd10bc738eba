package tests

import (
	"testing"
	"time"

	locker "exercise/src"
	"exercise/tests/check"
)

// outcome is what a call returns, or "panic", or "waits".
func outcome(call func() string) string {
	returned := make(chan string, 1)
	go func() {
		text := "panic"
		check.Panic(func() { text = call() })
		returned <- text
	}()
	select {
	case text := <-returned:
		return text
	case <-time.After(500 * time.Millisecond):
		return "waits"
	}
}

// predicted compares a prediction with what the call does, and does not tell that.
func predicted(t *testing.T, name, prediction string, call func() string, look string) {
	t.Helper()
	if check.File(t, "answers.go").Count("var") > 0 {
		t.Fatalf("%s is no prediction: answers.go has variables, and only constants are asked for", name)
	}
	if outcome(call) != prediction {
		t.Errorf("%s is not %q: %s", name, prediction, look)
	}
}

// ex-1
func TestFilledIsPredicted(t *testing.T) {
	predicted(t, "Filled", locker.Filled, locker.Filling, "len counts what lies there, cap counts the boxes")
}

func TestTakenIsPredicted(t *testing.T) {
	predicted(t, "Taken", locker.Taken, locker.Taking, "which parcel comes out first, and how many are left?")
}

// ex-2
func TestCrowdedIsPredicted(t *testing.T) {
	predicted(t, "Crowded", locker.Crowded, locker.Overfull, "how many sends can be done before somebody takes one out?")
}

func TestHandedIsPredicted(t *testing.T) {
	predicted(t, "Handed", locker.Handed, locker.ByHand, "who receives while the function sends?")
}

func TestHelpedIsPredicted(t *testing.T) {
	predicted(t, "Helped", locker.Helped, locker.WithAHelper, "who receives from hand, and what goes back?")
}

// ex-3
func TestFetchedIsPredicted(t *testing.T) {
	predicted(t, "Fetched", locker.Fetched, locker.LastOnes, "closing does not throw away what lies there; and what comes after that?")
}

func TestCountedIsPredicted(t *testing.T) {
	predicted(t, "Counted", locker.Counted, locker.AllOfThem, "a zero that was sent counts as well; when does the range end?")
}

func TestBroughtIsPredicted(t *testing.T) {
	predicted(t, "Brought", locker.Brought, locker.TooLate, "may anybody send to a closed channel?")
}

func TestOpenedIsPredicted(t *testing.T) {
	predicted(t, "Opened", locker.Opened, locker.StillOpen, "how does the range learn that no more will come?")
}
