package tests

import (
	"strconv"
	"testing"

	answers "exercise/src"
	"exercise/src/roster"
	"exercise/tests/check"
)

// predicted compares an answer with what the function gives, and never tells that.
func predicted(t *testing.T, name, answer, value, look string) {
	t.Helper()
	if !written(t, answer) {
		t.Fatalf("%s is no text between quotation marks, want a prediction written out", name)
	}
	if answer != value {
		t.Errorf("%s = %q, and roster.%s() gives something else: %s", name, answer, name, look)
	}
}

// written tells whether an answer stands in the file as one text.
func written(t *testing.T, answer string) bool {
	t.Helper()
	for _, literal := range check.File(t, "answers.go").Literals() {
		if text, err := strconv.Unquote(literal); err == nil && text == answer {
			return true
		}
	}
	return false
}

// ex-1
func TestWeekendIsPredicted(t *testing.T) {
	predicted(t, "Weekend", answers.Weekend, roster.Weekend(), "which element of week is weekend[0]?")
}

func TestHolidayIsPredicted(t *testing.T) {
	predicted(t, "Holiday", answers.Holiday, roster.Holiday(), "does the assignment copy any names?")
}

func TestWindowIsPredicted(t *testing.T) {
	predicted(t, "Window", answers.Window, roster.Window(), "how far does the array go on behind the window?")
}

// ex-2
func TestEarlyIsPredicted(t *testing.T) {
	predicted(t, "Early", answers.Early, roster.Early(), "is there room behind week[:2]?")
}

func TestTwiceIsPredicted(t *testing.T) {
	predicted(t, "Twice", answers.Twice, roster.Twice(), "where do both calls of append write?")
}

func TestFullIsPredicted(t *testing.T) {
	predicted(t, "Full", answers.Full, roster.Full(), "what of week itself does append change?")
}

// ex-3
func TestMovedIsPredicted(t *testing.T) {
	predicted(t, "Moved", answers.Moved, roster.Moved(), "do week and more have one array after append?")
}

func TestFencedIsPredicted(t *testing.T) {
	predicted(t, "Fenced", answers.Fenced, roster.Fenced(), "what is the capacity of week[:1:1]?")
}

func TestCopiedIsPredicted(t *testing.T) {
	predicted(t, "Copied", answers.Copied, roster.Copied(), "which is shorter, the target or the source?")
}
