package tests

import (
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	picnic "exercise/src"
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

// A meeting of n: here tells whether all n came within a second.
type meeting struct {
	missing int32
	full    chan struct{}
}

func newMeeting(n int) *meeting { return &meeting{int32(n), make(chan struct{})} }

func (m *meeting) here() bool {
	if atomic.AddInt32(&m.missing, -1) == 0 {
		close(m.full)
	}
	select {
	case <-m.full:
		return true
	case <-time.After(time.Second):
		return false
	}
}

// ex-1
func TestPackAtTheSameTime(t *testing.T) {
	meeting := newMeeting(2)
	var met int32
	bag := func() {
		if meeting.here() {
			atomic.AddInt32(&met, 1)
		}
	}
	within(t, "Pack(two bags)", func() { picnic.Pack([]func(){bag, bag}) })
	if got := atomic.LoadInt32(&met); got != 2 {
		t.Errorf("bags of Pack(two bags) that met each other = %d, want %d", got, 2)
	}
}

func TestPackWaitsForTheLastBag(t *testing.T) {
	var packed int32
	bag := func() {
		time.Sleep(30 * time.Millisecond)
		atomic.AddInt32(&packed, 1)
	}
	within(t, "Pack(three bags)", func() { picnic.Pack([]func(){bag, bag, bag}) })
	if got := atomic.LoadInt32(&packed); got != 3 {
		t.Errorf("bags that are packed after Pack(three bags) = %d, want %d", got, 3)
	}
}

func TestPackOfNoBags(t *testing.T) {
	within(t, "Pack(nil)", func() { picnic.Pack(nil) })
	if got := check.Function(t, "picnic.go", "Pack").Calls(".Wait"); got != 1 {
		t.Errorf("calls of Wait in Pack = %d, want %d", got, 1)
	}
}

// ex-2
func TestPackCallsEachBagOnce(t *testing.T) {
	var packed [3]int32
	var bags []func()
	for i := range packed {
		place := &packed[i]
		bags = append(bags, func() { atomic.AddInt32(place, 1) })
	}
	within(t, "Pack(three bags)", func() { picnic.Pack(bags) })
	got := fmt.Sprint(atomic.LoadInt32(&packed[0]), atomic.LoadInt32(&packed[1]), atomic.LoadInt32(&packed[2]))
	if got != "1 1 1" {
		t.Errorf("calls of each bag in Pack(three bags) = %s, want %s", got, "1 1 1")
	}
}

func TestPackOneReportsWhenItLeaves(t *testing.T) {
	source := check.Function(t, "picnic.go", "packOne")
	if got := source.Count("defer"); got != 1 {
		t.Errorf("deferred calls in packOne = %d, want %d", got, 1)
	}
	if got := source.Calls(".Done"); got != 1 {
		t.Errorf("calls of Done in packOne = %d, want %d", got, 1)
	}
	if got := source.Calls("bag"); got != 1 {
		t.Errorf("calls of bag in packOne = %d, want %d", got, 1)
	}
}

// ex-3
func TestWeighAtTheSameTime(t *testing.T) {
	meeting := newMeeting(2)
	scale := func(thing string) int {
		if meeting.here() {
			return len(thing)
		}
		return -1
	}
	within(t, "Weigh(egg bread, scale)", func() {
		got := fmt.Sprint(picnic.Weigh([]string{"egg", "bread"}, scale))
		if want := "[3 5]"; got != want {
			t.Errorf("Weigh(egg bread, a scale for two at a time) = %s, want %s", got, want)
		}
	})
}

func TestWeighInTheOrderOfThings(t *testing.T) {
	scale := func(thing string) int {
		time.Sleep(time.Duration(40-10*len(thing)) * time.Millisecond)
		return len(thing)
	}
	within(t, "Weigh(a bb ccc, scale)", func() {
		got := fmt.Sprint(picnic.Weigh([]string{"a", "bb", "ccc"}, scale))
		if want := "[1 2 3]"; got != want {
			t.Errorf("Weigh(a bb ccc, scale) = %s, want %s", got, want)
		}
	})
}
