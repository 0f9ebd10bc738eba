package tests

import (
	"strconv"
	"testing"

	answers "exercise/src"
	"exercise/src/stage"
	"exercise/tests/check"
)

// predicted compares an answer with what the function gives, and never tells that.
func predicted(t *testing.T, name, answer, value, look string) {
	t.Helper()
	if !written(t, answer) {
		t.Fatalf("%s is no text between quotation marks, want a prediction written out", name)
	}
	if answer != value {
		t.Errorf("%s = %q, and stage.%s() gives something else: %s", name, answer, name, look)
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
func TestCurtainIsPredicted(t *testing.T) {
	predicted(t, "Curtain", answers.Curtain, stage.Curtain(), "what is written down before the function ends?")
}

func TestLampsIsPredicted(t *testing.T) {
	predicted(t, "Lamps", answers.Lamps, stage.Lamps(), "does a deferred call wait for the round or for the function?")
}

func TestEarlyIsPredicted(t *testing.T) {
	predicted(t, "Early", answers.Early, stage.Early(), "which lines with defer were reached?")
}

// ex-2
func TestValueIsPredicted(t *testing.T) {
	predicted(t, "Value", answers.Value, stage.Value(), "what was act in the line with defer?")
}

func TestClosureIsPredicted(t *testing.T) {
	predicted(t, "Closure", answers.Closure, stage.Closure(), "when does the literal look at act?")
}

func TestResultIsPredicted(t *testing.T) {
	predicted(t, "Result", answers.Result, stage.Result(), "which of the two deferred literals changes a result?")
}

// ex-3
func TestFallIsPredicted(t *testing.T) {
	predicted(t, "Fall", answers.Fall, stage.Fall(), "which deferred call comes first?")
}

func TestRescueIsPredicted(t *testing.T) {
	predicted(t, "Rescue", answers.Rescue, stage.Rescue(), "which lines does the panic skip?")
}

func TestTwiceIsPredicted(t *testing.T) {
	predicted(t, "Twice", answers.Twice, stage.Twice(), "what does recover give after a quiet scene?")
}
