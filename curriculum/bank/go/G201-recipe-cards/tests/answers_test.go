package tests

import (
	"strconv"
	"testing"

	answers "exercise/src"
	"exercise/src/kitchen"
	"exercise/tests/check"
)

// predicted compares an answer with what the function gives, and never tells that.
func predicted(t *testing.T, name, answer, value, look string) {
	t.Helper()
	if !written(t, answer) {
		t.Fatalf("%s is no text between quotation marks, want a prediction written out", name)
	}
	if answer != value {
		t.Errorf("%s = %q, and kitchen.%s() gives something else: %s", name, answer, name, look)
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
func TestCopiedIsPredicted(t *testing.T) {
	predicted(t, "Copied", answers.Copied, kitchen.Copied(), "how many cards are there?")
}

func TestPassedIsPredicted(t *testing.T) {
	predicted(t, "Passed", answers.Passed, kitchen.Passed(), "whose card does sweeten change?")
}

func TestTrayIsPredicted(t *testing.T) {
	predicted(t, "Tray", answers.Tray, kitchen.Tray(), "are the buns in an array or in a slice?")
}

// ex-2
func TestSharedIsPredicted(t *testing.T) {
	predicted(t, "Shared", answers.Shared, kitchen.Shared(), "how many cards are there, and how often is each heated?")
}

func TestTurnedIsPredicted(t *testing.T) {
	predicted(t, "Turned", answers.Turned, kitchen.Turned(), "which card does the last assignment write to?")
}

func TestFreshIsPredicted(t *testing.T) {
	predicted(t, "Fresh", answers.Fresh, kitchen.Fresh(), "how many cards does newCard make here?")
}

// ex-3
func TestEqualIsPredicted(t *testing.T) {
	predicted(t, "Equal", answers.Equal, kitchen.Equal(), "what do the three comparisons compare?")
}

func TestLoopIsPredicted(t *testing.T) {
	predicted(t, "Loop", answers.Loop, kitchen.Loop(), "what does the first loop take the address of?")
}

func TestChainIsPredicted(t *testing.T) {
	predicted(t, "Chain", answers.Chain, kitchen.Chain(), "with which card does the sum begin?")
}
