package tests

import (
	"strconv"
	"testing"

	sms "exercise/src"
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

func TestPlainIsPredicted(t *testing.T) {
	judge(t, "Plain", sms.Plain, sms.GivePlain(), "does the space count?")
}

func TestEuroIsPredicted(t *testing.T) {
	judge(t, "Euro", sms.Euro, sms.GiveEuro(), "does len count letters or bytes?")
}

func TestCountIsPredicted(t *testing.T) {
	judge(t, "Count", sms.Count, sms.GiveCount(), "what does a wide letter count here?")
}

// ex-2

func TestFirstIsPredicted(t *testing.T) {
	judge(t, "First", sms.First, sms.GiveFirst(), "is a byte shown as a letter or as a number?")
}

func TestTailIsPredicted(t *testing.T) {
	judge(t, "Tail", sms.Tail, sms.GiveTail(), "which letter begins at byte 3?")
}

func TestLetterIsPredicted(t *testing.T) {
	judge(t, "Letter", sms.Letter, sms.GiveLetter(), "which bytes lie between the two indices?")
}

// ex-3

func TestPositionsIsPredicted(t *testing.T) {
	judge(t, "Positions", sms.Positions, sms.GivePositions(), "how many bytes lie between the beginnings of two letters?")
}

func TestCodesIsPredicted(t *testing.T) {
	judge(t, "Codes", sms.Codes, sms.GiveCodes(), "how is a rune shown, and how its text?")
}

func TestLoudIsPredicted(t *testing.T) {
	judge(t, "Loud", sms.Loud, sms.GiveLoud(), "which lines give a variable a new value?")
}
