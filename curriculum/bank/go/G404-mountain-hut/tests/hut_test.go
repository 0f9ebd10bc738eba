package tests

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	hut "exercise/src"
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

// ex-1
func TestSignCounts(t *testing.T) {
	var book hut.Book
	within(t, "Sign(ann), Sign(bob), Sign(ann)", func() {
		book.Sign("ann")
		book.Sign("bob")
		book.Sign("ann")
		if got, want := fmt.Sprint(book.Visits()), "map[ann:2 bob:1]"; got != want {
			t.Errorf("Visits() after ann bob ann = %s, want %s", got, want)
		}
	})
}

func TestSignByManyAtOnce(t *testing.T) {
	var book hut.Book
	within(t, "Sign(ann) by 8 hikers, 300 times each", func() {
		var signing sync.WaitGroup
		for hiker := 0; hiker < 8; hiker++ {
			signing.Add(1)
			go func() {
				defer signing.Done()
				for n := 0; n < 300; n++ {
					book.Sign("ann")
				}
			}()
		}
		signing.Wait()
		if got := book.Visits()["ann"]; got != 2400 {
			t.Errorf("Visits()[ann] after Sign(ann) by 8 hikers, 300 times each = %d, want %d", got, 2400)
		}
	})
}

func TestSignAndVisitsLock(t *testing.T) {
	for _, name := range []string{"Book.Sign", "Book.Visits"} {
		source := check.Function(t, "hut.go", name)
		locks, frees := source.Calls(".Lock")+source.Calls(".RLock"), source.Calls(".Unlock")+source.Calls(".RUnlock")
		if locks == 0 || frees == 0 {
			t.Errorf("calls of Lock and Unlock in %s = %d %d, want %d %d", name, locks, frees, 1, 1)
		}
	}
	if got := check.Function(t, "hut.go", "Book.Sign").Calls(".RLock"); got != 0 {
		t.Errorf("calls of RLock in Book.Sign, which writes = %d, want %d", got, 0)
	}
}

// ex-2
func TestVisitsIsACopy(t *testing.T) {
	var book hut.Book
	within(t, "Visits()", func() {
		book.Sign("ann")
		mine := book.Visits()
		mine["ann"] = 70
		mine["eve"] = 1
		if got, want := fmt.Sprint(book.Visits()), "map[ann:1]"; got != want {
			t.Errorf("Visits() after a change to the map of a caller = %s, want %s", got, want)
		}
	})
}

func TestVisitsStaysAsItWas(t *testing.T) {
	var book hut.Book
	within(t, "Visits()", func() {
		book.Sign("ann")
		before := book.Visits()
		book.Sign("ann")
		book.Sign("bob")
		if got, want := fmt.Sprint(before), "map[ann:1]"; got != want {
			t.Errorf("map of a caller after two more visits = %s, want %s", got, want)
		}
	})
}

func TestVisitsOfAnEmptyBook(t *testing.T) {
	var book hut.Book
	within(t, "Visits() of an empty book", func() {
		visits := book.Visits()
		if got := len(visits); got != 0 {
			t.Errorf("len(Visits()) of an empty book = %d, want %d", got, 0)
		}
		book.Sign("ann")
		if got := book.Visits()["ann"]; got != 1 {
			t.Errorf("Visits()[ann] after Sign(ann) = %d, want %d", got, 1)
		}
	})
}

// ex-3
func TestTextIsFetchedWhenAsked(t *testing.T) {
	calls := 0
	forecast := &hut.Forecast{Fetch: func() string { calls++; return fmt.Sprint("rain ", calls) }}
	within(t, "Text(), three times", func() {
		if calls != 0 {
			t.Errorf("calls of Fetch before anybody asks = %d, want %d", calls, 0)
		}
		for ask := 1; ask <= 3; ask++ {
			if got := forecast.Text(); got != "rain 1" {
				t.Errorf("Text() for the %d. time = %q, want %q", ask, got, "rain 1")
			}
		}
		if calls != 1 {
			t.Errorf("calls of Fetch after three Text() = %d, want %d", calls, 1)
		}
	})
	empty := 0
	fog := &hut.Forecast{Fetch: func() string { empty++; return "" }}
	within(t, "Text() that is empty, twice", func() {
		fog.Text()
		fog.Text()
		if empty != 1 {
			t.Errorf("calls of Fetch that returns an empty text, after two Text() = %d, want %d", empty, 1)
		}
	})
}

// asked has three goroutines ask while Fetch takes its time. It returns what they got, and the calls of Fetch.
func asked(t *testing.T) (texts []string, calls int32) {
	t.Helper()
	forecast := &hut.Forecast{Fetch: func() string {
		atomic.AddInt32(&calls, 1)
		time.Sleep(150 * time.Millisecond)
		return "sun"
	}}
	texts = make([]string, 3)
	within(t, "Text() by three hikers", func() {
		var asking sync.WaitGroup
		for i := range texts {
			asking.Add(1)
			go func(i int) {
				defer asking.Done()
				texts[i] = forecast.Text()
			}(i)
		}
		asking.Wait()
	})
	return texts, atomic.LoadInt32(&calls)
}

func TestTextIsFetchedOnce(t *testing.T) {
	if _, calls := asked(t); calls != 1 {
		t.Errorf("calls of Fetch while three hikers ask = %d, want %d", calls, 1)
	}
}

func TestTextWaitsForTheFetch(t *testing.T) {
	texts, _ := asked(t)
	if got, want := fmt.Sprintf("%q", texts), `["sun" "sun" "sun"]`; got != want {
		t.Errorf("Text() by three hikers = %s, want %s", got, want)
	}
}
