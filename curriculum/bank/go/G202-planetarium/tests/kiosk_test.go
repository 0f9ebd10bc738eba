package tests

import (
	"fmt"
	"testing"

	kiosk "exercise/src"
)

func sell(t *testing.T, k *kiosk.Kiosk, n int, want bool, sold int) {
	t.Helper()
	before := k.Sold
	if got := k.Sell(n); got != want {
		t.Errorf("Sell(%d) with %d of %d places sold = %t, want %t", n, before, k.Places, got, want)
	}
	if k.Sold != sold {
		t.Errorf("k.Sold after Sell(%d) = %d, want %d", n, k.Sold, sold)
	}
}

// ex-1
func TestSellCountsTickets(t *testing.T) {
	k := kiosk.Kiosk{Places: 10}
	sell(t, &k, 3, true, 3)
	sell(t, &k, 1, true, 4)
	sell(t, &k, 6, true, 10)
}

func TestSellRefusesTooMany(t *testing.T) {
	k := kiosk.Kiosk{Places: 5}
	sell(t, &k, 4, true, 4)
	sell(t, &k, 2, false, 4)
	sell(t, &k, 1, true, 5)
	sell(t, &k, 1, false, 5)
}

func TestSellRefusesNone(t *testing.T) {
	k := kiosk.Kiosk{Places: 5, Sold: 2}
	sell(t, &k, 0, false, 2)
	sell(t, &k, -2, false, 2)
}

// ex-2
func hall() kiosk.Kiosk {
	return kiosk.Kiosk{Places: 9, Seats: []kiosk.Seat{{Row: "A"}, {Row: "B"}, {Row: "A", Closed: true}, {Row: "A"}}}
}

func TestBlockClosesTheSeatsOfTheKiosk(t *testing.T) {
	k := hall()
	k.Block("A")
	want := "[{A true} {B false} {A true} {A true}]"
	if got := fmt.Sprint(k.Seats); got != want {
		t.Errorf(`k.Seats after Block("A") = %s, want %s`, got, want)
	}
}

func TestBlockCountsOpenSeats(t *testing.T) {
	k := hall()
	if got := k.Block("A"); got != 2 {
		t.Errorf(`Block("A") with 2 open seats = %d, want 2`, got)
	}
	if got := k.Block("A"); got != 0 {
		t.Errorf(`Block("A") once more = %d, want 0`, got)
	}
}

func TestBlockOfAnotherRow(t *testing.T) {
	k := hall()
	if got := k.Block("C"); got != 0 {
		t.Errorf(`Block("C") of a hall without that row = %d, want 0`, got)
	}
	if got := k.Block("B"); got != 1 {
		t.Errorf(`Block("B") with 1 open seat = %d, want 1`, got)
	}
	want := "[{A false} {B true} {A true} {A false}]"
	if got := fmt.Sprint(k.Seats); got != want {
		t.Errorf(`k.Seats after Block("C") and Block("B") = %s, want %s`, got, want)
	}
}

// ex-3
func TestResetEmptiesTheKiosk(t *testing.T) {
	k := hall()
	k.Sold = 7
	k.Reset()
	if k.Sold != 0 {
		t.Errorf("k.Sold after Reset() = %d, want 0", k.Sold)
	}
	if k.Seats != nil {
		t.Errorf("k.Seats after Reset() = %v, want nil", k.Seats)
	}
}

func TestResetKeepsThePlaces(t *testing.T) {
	k := kiosk.Kiosk{Places: 120, Sold: 4}
	k.Reset()
	if k.Places != 120 || k.Sold != 0 {
		t.Errorf("k after Reset() = %v, want {120 0 []}", k)
	}
}

func TestSellAfterReset(t *testing.T) {
	k := kiosk.Kiosk{Places: 6, Sold: 6}
	k.Reset()
	sell(t, &k, 6, true, 6)
}
