package tests

import (
	"strconv"
	"testing"

	meters "exercise/src"
	"exercise/tests/check"
)

// text is the text of an error, and "<nil>" of none.
func text(err error) string {
	if err == nil {
		return "<nil>"
	}
	return err.Error()
}

func reading(t *testing.T, card string, want int, wantErr error) {
	t.Helper()
	var got int
	var err error
	if panicked := check.Panic(func() { got, err = meters.Reading(card) }); panicked != nil {
		t.Fatalf("Reading(%q) panics with %v, want %d, %s", card, panicked, want, text(wantErr))
	}
	if got != want || text(err) != text(wantErr) {
		t.Errorf("Reading(%q) = %d, %s, want %d, %s", card, got, text(err), want, text(wantErr))
	}
}

func total(t *testing.T, cards []string, want int, wantErr string) {
	t.Helper()
	var got int
	var err error
	if panicked := check.Panic(func() { got, err = meters.Total(cards) }); panicked != nil {
		t.Fatalf("Total(%q) panics with %v, want %d, %s", cards, panicked, want, wantErr)
	}
	if got != want || text(err) != wantErr {
		t.Errorf("Total(%q) = %d, %s, want %d, %s", cards, got, text(err), want, wantErr)
	}
}

func answer(t *testing.T, cards []string, want string) {
	t.Helper()
	got := ""
	if panicked := check.Panic(func() { got = meters.Answer(cards) }); panicked != nil {
		t.Fatalf("Answer(%q) panics with %v, want %q", cards, panicked, want)
	}
	if got != want {
		t.Errorf("Answer(%q) = %q, want %q", cards, got, want)
	}
}

// ex-1
func TestReadingOfDigits(t *testing.T) {
	reading(t, "42", 42, nil)
	reading(t, "0", 0, nil)
	reading(t, "1", 1, nil)
	reading(t, "+7", 7, nil)
}

func TestReadingOfOtherTextIsTheErrorOfAtoi(t *testing.T) {
	for _, card := range []string{"12x", "", "a lot", "99999999999999999999"} {
		_, want := strconv.Atoi(card)
		reading(t, card, 0, want)
	}
}

func TestReadingBelowZeroIsErrNegative(t *testing.T) {
	reading(t, "-1", 0, meters.ErrNegative)
	if _, err := meters.Reading("-300"); err != meters.ErrNegative {
		t.Errorf(`error of Reading("-300") = %v, want ErrNegative itself`, err)
	}
}

// ex-2
func TestTotalAddsAllCards(t *testing.T) {
	total(t, []string{"20", "15", "7"}, 42, "<nil>")
	total(t, []string{"3"}, 3, "<nil>")
}

func TestTotalOfABadCardIsZeroAndAnError(t *testing.T) {
	for _, cards := range [][]string{{"x"}, {"20", "-5", "7x"}, {"1", "2", ""}} {
		var got int
		var err error
		if panicked := check.Panic(func() { got, err = meters.Total(cards) }); panicked != nil {
			t.Fatalf("Total(%q) panics with %v, want 0 and an error", cards, panicked)
		}
		if got != 0 || err == nil {
			t.Errorf("Total(%q) = %d, %s, want 0 and an error", cards, got, text(err))
		}
	}
}

func TestTotalSaysWhichCard(t *testing.T) {
	total(t, []string{"20", "-5", "7x"}, 0, "card 2: a meter never runs below zero")
	total(t, []string{"2O", "5"}, 0, `card 1: strconv.Atoi: parsing "2O": invalid syntax`)
}

func TestTotalOfNoCardsIsZero(t *testing.T) {
	total(t, nil, 0, "<nil>")
}

func TestTotalCallsReading(t *testing.T) {
	if check.Function(t, "meters.go", "Total").Calls("Reading") == 0 {
		t.Errorf("Total does not call Reading, want a call for each card")
	}
}

// ex-3
func TestAnswerWithTheSum(t *testing.T) {
	answer(t, []string{"40", "2"}, "42 cubic metres in all")
	answer(t, nil, "0 cubic metres in all")
}

func TestAnswerToABadCard(t *testing.T) {
	answer(t, []string{"40", "2", "-9"}, "please write again: card 3: a meter never runs below zero")
}

func TestAnswerLeavesTheWorkToTotal(t *testing.T) {
	source := check.Function(t, "meters.go", "Answer")
	if got := source.Calls("Total"); got != 1 {
		t.Errorf("Answer calls Total %d times, want 1", got)
	}
	if source.Calls("Reading") > 0 || source.Count("for") > 0 {
		t.Errorf("Answer looks at single cards, want the sum and the error of Total only")
	}
}
