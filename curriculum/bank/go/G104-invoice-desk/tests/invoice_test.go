package tests

import (
	"testing"

	invoice "exercise/src"
	"exercise/tests/check"
)

// ex-1

func amount(t *testing.T, call string, got, want int) {
	t.Helper()
	if got != want {
		t.Errorf("%s = %d, want %d", call, got, want)
	}
}

func TestPercentagesAreRounded(t *testing.T) {
	amount(t, "Tax(1000)", invoice.Tax(1000), 190)
	amount(t, "Tax(8)", invoice.Tax(8), 2)
	amount(t, "Tax(7)", invoice.Tax(7), 1)
	amount(t, "Tip(1000)", invoice.Tip(1000), 50)
	amount(t, "Tip(10)", invoice.Tip(10), 1)
	amount(t, "Tip(9)", invoice.Tip(9), 0)
}

func TestDiscountHasALimit(t *testing.T) {
	amount(t, "Discount(1000, 3)", invoice.Discount(1000, 3), 60)
	amount(t, "Discount(1000, 5)", invoice.Discount(1000, 5), 100)
	amount(t, "Discount(1000, 6)", invoice.Discount(1000, 6), 100)
	amount(t, "Discount(25, 1)", invoice.Discount(25, 1), 1)
	amount(t, "Discount(24, 1)", invoice.Discount(24, 1), 0)
	amount(t, "Discount(1000, 0)", invoice.Discount(1000, 0), 0)
}

func TestPercentOfIsCalledByAllThree(t *testing.T) {
	check.Function(t, "invoice.go", "percentOf")
	for _, name := range []string{"Tax", "Discount", "Tip"} {
		if got := check.Function(t, "invoice.go", name).Calls("percentOf"); got != 1 {
			t.Errorf("%s calls percentOf %d times, want once", name, got)
		}
	}
}

// ex-2

func shipping(t *testing.T, cents int, express bool, want int) {
	t.Helper()
	if got := invoice.Shipping(cents, express); got != want {
		t.Errorf("Shipping(%d, %v) = %d, want %d", cents, express, got, want)
	}
}

func TestShippingOfEachCase(t *testing.T) {
	shipping(t, 100, true, 990)
	shipping(t, 9000, true, 990)
	shipping(t, 9000, false, 0)
	shipping(t, 3000, false, 290)
	shipping(t, 100, false, 490)
}

func TestShippingAtTheBorders(t *testing.T) {
	shipping(t, 5000, false, 0)
	shipping(t, 4999, false, 290)
	shipping(t, 2000, false, 290)
	shipping(t, 1999, false, 490)
}

func TestShippingReturnsEarly(t *testing.T) {
	if got := check.Function(t, "invoice.go", "Shipping").Count("return"); got < 4 {
		t.Errorf("Shipping has %d return, want one for each of the four cases", got)
	}
}

// ex-3

func TestWorkedIsRoundedUpToQuarters(t *testing.T) {
	for _, c := range []struct {
		minutes int
		want    string
	}{{0, "0 h 00 min"}, {1, "0 h 15 min"}, {15, "0 h 15 min"}, {16, "0 h 30 min"}, {46, "1 h 00 min"}, {60, "1 h 00 min"}, {130, "2 h 15 min"}} {
		if got := invoice.Worked(c.minutes); got != c.want {
			t.Errorf("Worked(%d) = %q, want %q", c.minutes, got, c.want)
		}
	}
}

func TestPayIsForTheSameTime(t *testing.T) {
	amount(t, "Pay(60, 4800)", invoice.Pay(60, 4800), 4800)
	amount(t, "Pay(50, 4800)", invoice.Pay(50, 4800), 4800)
	amount(t, "Pay(130, 4800)", invoice.Pay(130, 4800), 10800)
	amount(t, "Pay(1, 1000)", invoice.Pay(1, 1000), 250)
	amount(t, "Pay(0, 4800)", invoice.Pay(0, 4800), 0)
}

func TestQuartersIsCalledByBoth(t *testing.T) {
	check.Function(t, "invoice.go", "quarters")
	for _, name := range []string{"Worked", "Pay"} {
		source := check.Function(t, "invoice.go", name)
		if got := source.Calls("quarters"); got != 1 {
			t.Errorf("%s calls quarters %d times, want once", name, got)
		}
		if source.Count("for") > 0 || source.Count("if") > 0 {
			t.Errorf("%s still rounds by itself, want that in quarters", name)
		}
	}
}
