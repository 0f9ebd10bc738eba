package tests

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"

	stock "exercise/src"
	"exercise/tests/check"
)

// within ends the test where run has not returned after three seconds.
func within(t *testing.T, call string, run func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		if value := check.Panic(run); value != nil {
			t.Errorf("%s panics with %v, want no panic", call, value)
		}
	}()
	select {
	case <-done:
	case <-time.After(3 * time.Second):
		t.Fatalf("%s has not returned after 3 seconds", call)
	}
}

// meanwhile runs other in a goroutine and tells whether it ends within a short time; wait waits for its end.
func meanwhile(other func()) (ended func() bool, wait func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		other()
	}()
	ended = func() bool {
		select {
		case <-done:
			return true
		case <-time.After(250 * time.Millisecond):
			return false
		}
	}
	return ended, func() { <-done }
}

func agree(int) bool { return true }

// ex-1
func TestAddWaitsForReport(t *testing.T) {
	s := stock.New()
	within(t, "Add(lamp, 2) with nobody around", func() { s.Add("lamp", 2) })
	wait := func() {}
	within(t, "Report(visit)", func() {
		s.Report(func(string, int) {
			var ended func() bool
			ended, wait = meanwhile(func() { s.Add("lamp", 3) })
			if got := ended(); got != false {
				t.Errorf("Add(lamp, 3) ends while Report is busy = %v, want %v", got, false)
			}
		})
		wait()
		if got := s.Count("lamp"); got != 5 {
			t.Errorf("Count(lamp) after Add of 2 and 3 = %d, want %d", got, 5)
		}
	})
}

func TestCountWaitsForReport(t *testing.T) {
	s := stock.New()
	within(t, "Add(lamp, 2) with nobody around", func() { s.Add("lamp", 2) })
	var counted int32
	within(t, "Report(visit)", func() {
		wait := func() {}
		s.Report(func(string, int) {
			var ended func() bool
			ended, wait = meanwhile(func() { atomic.StoreInt32(&counted, int32(s.Count("lamp"))) })
			if got := ended(); got != false {
				t.Errorf("Count(lamp) ends while Report is busy = %v, want %v", got, false)
			}
		})
		wait()
		if got := atomic.LoadInt32(&counted); got != 2 {
			t.Errorf("Count(lamp) after Add of 2 = %d, want %d", got, 2)
		}
	})
}

func TestAddAndCount(t *testing.T) {
	s := stock.New()
	within(t, "Add(lamp, 2), Add(lamp, 1), Add(bulb, 7)", func() {
		s.Add("lamp", 2)
		s.Add("lamp", 1)
		s.Add("bulb", 7)
		if got := s.Count("lamp"); got != 3 {
			t.Errorf("Count(lamp) = %d, want %d", got, 3)
		}
		if got := s.Count("chair"); got != 0 {
			t.Errorf("Count(chair) = %d, want %d", got, 0)
		}
	})
}

// ex-2
func TestSellOfTheLastOne(t *testing.T) {
	s := stock.New()
	within(t, "Sell(lamp, 1, confirm) by two customers", func() {
		s.Add("lamp", 1)
		wait := func() {}
		var second int32
		first := s.Sell("lamp", 1, func(int) bool {
			var ended func() bool
			ended, wait = meanwhile(func() {
				if s.Sell("lamp", 1, agree) {
					atomic.StoreInt32(&second, 1)
				}
			})
			if got := ended(); got != false {
				t.Errorf("second Sell(lamp, 1) ends while the first is asked = %v, want %v", got, false)
			}
			return true
		})
		wait()
		sold := atomic.LoadInt32(&second)
		if first {
			sold++
		}
		if sold != 1 {
			t.Errorf("lamps sold of a single one = %d, want %d", sold, 1)
		}
		if got := s.Count("lamp"); got != 0 {
			t.Errorf("Count(lamp) after that = %d, want %d", got, 0)
		}
	})
}

func TestSellAsksWithTheRest(t *testing.T) {
	s := stock.New()
	within(t, "Sell(lamp, 3, confirm)", func() {
		s.Add("lamp", 8)
		for _, test := range []struct {
			answer bool
			left   int
		}{{false, 8}, {true, 5}} {
			asked := []int{}
			got := s.Sell("lamp", 3, func(left int) bool {
				asked = append(asked, left)
				return test.answer
			})
			if got != test.answer {
				t.Errorf("Sell(lamp, 3, confirm) = %v, want %v", got, test.answer)
			}
			if len(asked) != 1 || asked[0] != 5 {
				t.Errorf("Sell(lamp, 3, confirm) of 8 asks with %v, want %v", asked, []int{5})
			}
			if got := s.Count("lamp"); got != test.left {
				t.Errorf("Count(lamp) after the answer %v = %d, want %d", test.answer, got, test.left)
			}
		}
	})
}

func TestSellOfTooMany(t *testing.T) {
	s := stock.New()
	within(t, "Sell(lamp, 3, confirm) of 2", func() {
		s.Add("lamp", 2)
		asked := 0
		if got := s.Sell("lamp", 3, func(int) bool { asked++; return true }); got != false {
			t.Errorf("Sell(lamp, 3, confirm) of 2 = %v, want %v", got, false)
		}
		if asked != 0 {
			t.Errorf("Sell(lamp, 3, confirm) of 2 asks %d times, want %d", asked, 0)
		}
		if got := s.Sell("lamp", 2, agree); got != true {
			t.Errorf("Sell(lamp, 2, confirm) of 2 = %v, want %v", got, true)
		}
		if got := s.Count("lamp"); got != 0 {
			t.Errorf("Count(lamp) after that = %d, want %d", got, 0)
		}
	})
}

// ex-3
func TestSwapOfTooManyLetsOthersIn(t *testing.T) {
	s := stock.New()
	within(t, "Swap(lamp, bulb, 3) of 2, and a Count", func() {
		s.Add("lamp", 2)
		if err := s.Swap("lamp", "bulb", 3); !errors.Is(err, stock.ErrTooFew) {
			t.Errorf("Swap(lamp, bulb, 3) of 2 = %v, want %v", err, stock.ErrTooFew)
		}
		if err := s.Swap("bulb", "lamp", 1); !errors.Is(err, stock.ErrTooFew) {
			t.Errorf("Swap(bulb, lamp, 1) of 0 = %v, want %v", err, stock.ErrTooFew)
		}
		if got := s.Count("lamp"); got != 2 {
			t.Errorf("Count(lamp) after that = %d, want %d", got, 2)
		}
	})
}

func TestSellThatPanicsLetsOthersIn(t *testing.T) {
	s := stock.New()
	within(t, "Sell(lamp, 1, a confirm that panics), and a Sell", func() {
		s.Add("lamp", 2)
		got := check.Panic(func() { s.Sell("lamp", 1, func(int) bool { panic("no connection") }) })
		if got != "no connection" {
			t.Errorf("Sell(lamp, 1, a confirm that panics) panics with %v, want %v", got, "no connection")
		}
		if got := s.Sell("lamp", 2, agree); got != true {
			t.Errorf("Sell(lamp, 2, confirm) after that = %v, want %v", got, true)
		}
		if err := s.Swap("lamp", "bulb", 0); err != nil {
			t.Errorf("Swap(lamp, bulb, 0) after that = %v, want %v", err, nil)
		}
	})
}

func TestSwap(t *testing.T) {
	s := stock.New()
	within(t, "Swap(lamp, bulb, 2)", func() {
		s.Add("lamp", 2)
		if err := s.Swap("lamp", "bulb", 2); err != nil {
			t.Errorf("Swap(lamp, bulb, 2) of 2 = %v, want %v", err, nil)
		}
		if got := s.Count("lamp"); got != 0 {
			t.Errorf("Count(lamp) after that = %d, want %d", got, 0)
		}
		if got := s.Count("bulb"); got != 2 {
			t.Errorf("Count(bulb) after that = %d, want %d", got, 2)
		}
	})
}
