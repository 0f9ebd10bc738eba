package tests

import (
	"fmt"
	"testing"

	report "exercise/src"
	"exercise/tests/check"
)

var orders = []report.Order{
	{Customer: "Ann", Cents: 99_99},
	{Customer: "Bob", Cents: 100_00},
	{Customer: "Cem", Cents: 5_00},
	{Customer: "Dee", Cents: 250_00},
}

var invoices = []report.Invoice{
	{Number: 7, Paid: true},
	{Number: 8},
	{Number: 9},
}

// oneCall checks that a report has no loop of its own.
func oneCall(t *testing.T, name, generic string) {
	t.Helper()
	source := check.Function(t, "report.go", name)
	if got := source.Count("for"); got != 0 {
		t.Errorf("loops in %s = %d, want %d", name, got, 0)
	}
	if got := source.Calls(generic); got != 1 {
		t.Errorf("calls of %s in %s = %d, want %d", generic, name, got, 1)
	}
}

// ex-1
func TestKeepOfTexts(t *testing.T) {
	short := func(text string) bool { return len(text) < 4 }
	if got, want := fmt.Sprint(report.Keep([]string{"tea", "coffee", "ale", "water"}, short)), "[tea ale]"; got != want {
		t.Errorf("Keep(tea coffee ale water, short) = %s, want %s", got, want)
	}
	if got := len(report.Keep([]string{"coffee"}, short)); got != 0 {
		t.Errorf("len(Keep(coffee, short)) = %d, want %d", got, 0)
	}
	if got, want := fmt.Sprint(report.Keep([]int{3, 8, 5}, func(n int) bool { return n > 4 })), "[8 5]"; got != want {
		t.Errorf("Keep(3 8 5, larger than 4) = %s, want %s", got, want)
	}
}

func TestKeepLeavesTheSliceAlone(t *testing.T) {
	numbers := []int{1, 2, 3, 4}
	kept := report.Keep(numbers, func(n int) bool { return n%2 == 0 })
	if got, want := fmt.Sprint(numbers), "[1 2 3 4]"; got != want {
		t.Errorf("items after Keep(1 2 3 4, even) = %s, want %s", got, want)
	}
	for i := range kept {
		kept[i] = 0
	}
	if got, want := fmt.Sprint(numbers), "[1 2 3 4]"; got != want {
		t.Errorf("items after a change to the result of Keep = %s, want %s", got, want)
	}
}

func TestLargeFromAHundredEuros(t *testing.T) {
	if got, want := fmt.Sprint(report.Large(orders)), "[{Bob 10000} {Dee 25000}]"; got != want {
		t.Errorf("Large(orders) = %s, want %s", got, want)
	}
}

func TestOpenInvoices(t *testing.T) {
	if got, want := fmt.Sprint(report.Open(invoices)), "[{8 false} {9 false}]"; got != want {
		t.Errorf("Open(invoices) = %s, want %s", got, want)
	}
}

func TestLargeAndOpenUseKeep(t *testing.T) {
	oneCall(t, "Large", "Keep")
	oneCall(t, "Open", "Keep")
}

// ex-2
func TestConvertToAnotherType(t *testing.T) {
	length := func(text string) int { return len(text) }
	if got, want := fmt.Sprint(report.Convert([]string{"tea", "", "water"}, length)), "[3 0 5]"; got != want {
		t.Errorf("Convert(tea, nothing, water, length) = %s, want %s", got, want)
	}
	if got := len(report.Convert([]string{}, length)); got != 0 {
		t.Errorf("len(Convert(no items, length)) = %d, want %d", got, 0)
	}
}

func TestConvertCallsOnce(t *testing.T) {
	calls := 0
	report.Convert([]int{1, 2, 3}, func(n int) string { calls++; return fmt.Sprint(n) })
	if calls != 3 {
		t.Errorf("calls of turn in Convert(1 2 3, turn) = %d, want %d", calls, 3)
	}
}

func TestCustomersOfOrders(t *testing.T) {
	if got, want := fmt.Sprint(report.Customers(orders)), "[Ann Bob Cem Dee]"; got != want {
		t.Errorf("Customers(orders) = %s, want %s", got, want)
	}
	if got := len(report.Customers(nil)); got != 0 {
		t.Errorf("len(Customers(nil)) = %d, want %d", got, 0)
	}
}

func TestNumbersOfInvoices(t *testing.T) {
	if got, want := fmt.Sprint(report.Numbers(invoices)), "[7 8 9]"; got != want {
		t.Errorf("Numbers(invoices) = %s, want %s", got, want)
	}
}

func TestCustomersAndNumbersUseConvert(t *testing.T) {
	oneCall(t, "Customers", "Convert")
	oneCall(t, "Numbers", "Convert")
}
