package tests

import (
	"strconv"
	"testing"

	labels "exercise/src"
	"exercise/tests/check"
)

// judge holds a prediction against what the program gives, without showing what would be right.
func judge(t *testing.T, name, prediction, given, look string) {
	t.Helper()
	if prediction == "?" {
		t.Fatalf("%s = %q: no prediction yet", name, prediction)
	}
	written := false
	for _, literal := range check.File(t, "answers.go").Literals() {
		text, err := strconv.Unquote(literal)
		written = written || err == nil && text == prediction
	}
	if !written {
		t.Errorf("%s must be one text between quotation marks, not put together or worked out", name)
	}
	if prediction != given {
		t.Errorf("%s = %q is not it: %s", name, prediction, look)
	}
}

// ex-1

func TestSpacedIsPredicted(t *testing.T) {
	judge(t, "Spaced", labels.Spaced, check.Printed(t, labels.PrintSpaced), "how does Println join its values, and how does it end?")
}

func TestGluedIsPredicted(t *testing.T) {
	judge(t, "Glued", labels.Glued, check.Printed(t, labels.PrintGlued), "between which two neighbours does Print set a space?")
}

func TestEmptyIsPredicted(t *testing.T) {
	judge(t, "Empty", labels.Empty, check.Printed(t, labels.PrintEmpty), "what does Println print when it gets nothing?")
}

// ex-2

func TestSumIsPredicted(t *testing.T) {
	judge(t, "Sum", labels.Sum, check.Printed(t, labels.PrintSum), "which of the three values is worked out?")
}

func TestFormIsPredicted(t *testing.T) {
	judge(t, "Form", labels.Form, check.Printed(t, labels.PrintForm), "what does each verb show, and what ends the line?")
}

func TestFullIsPredicted(t *testing.T) {
	judge(t, "Full", labels.Full, check.Printed(t, labels.PrintFull), "what do two percent signs stand for, and where does the line end?")
}

// ex-3

func TestOrderIsPredicted(t *testing.T) {
	judge(t, "Order", labels.Order, check.Printed(t, labels.PrintOrder), "when is stamp called?")
}

func TestTwiceIsPredicted(t *testing.T) {
	judge(t, "Twice", labels.Twice, check.Printed(t, labels.PrintTwice), "which functions are called, and in which order?")
}
