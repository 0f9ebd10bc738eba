package tests

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	quotes "exercise/src"
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

// names are so many suppliers.
func names(n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprint("s", i)
	}
	return all
}

// ex-1
func TestBeginReturnsAtOnce(t *testing.T) {
	var running sync.WaitGroup
	stop := make(chan struct{})
	within(t, "Begin(&running, a job that goes on)", func() { quotes.Begin(&running, func() { <-stop }) })
	close(stop)
	within(t, "running.Wait() after the job has ended", running.Wait)
}

func TestBeginCountsTheJobWhenItReturns(t *testing.T) {
	// On one processor the job cannot begin before this goroutine waits.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for round := 0; round < 20; round++ {
		var running sync.WaitGroup
		var ended int32
		quotes.Begin(&running, func() { atomic.StoreInt32(&ended, 1) })
		running.Wait()
		if got := atomic.LoadInt32(&ended); got != 1 {
			t.Fatalf("jobs that have ended after Begin and Wait = %d, want %d", got, 1)
		}
	}
}

func TestBeginCountsTheJobUntilItEnds(t *testing.T) {
	var running sync.WaitGroup
	var ended int32
	stop := make(chan struct{})
	within(t, "Begin(&running, a job that goes on)", func() {
		quotes.Begin(&running, func() {
			<-stop
			time.Sleep(10 * time.Millisecond)
			atomic.AddInt32(&ended, 1)
		})
		quotes.Begin(&running, func() { atomic.AddInt32(&ended, 1) })
	})
	close(stop)
	within(t, "running.Wait() after the jobs have ended", running.Wait)
	if got := atomic.LoadInt32(&ended); got != 2 {
		t.Errorf("jobs that have ended after two Begin and Wait = %d, want %d", got, 2)
	}
}

// ex-2
func TestTogetherRunsAtTheSameTime(t *testing.T) {
	meeting := newMeeting(3)
	var met int32
	job := func() {
		if meeting.here() {
			atomic.AddInt32(&met, 1)
		}
	}
	within(t, "Together(three jobs)", func() { quotes.Together([]func(){job, job, job}) })
	if got := atomic.LoadInt32(&met); got != 3 {
		t.Errorf("jobs of Together(three jobs) that met each other = %d, want %d", got, 3)
	}
}

func TestTogetherWaitsForTheLast(t *testing.T) {
	var ended int32
	quick := func() { atomic.AddInt32(&ended, 1) }
	slow := func() {
		time.Sleep(30 * time.Millisecond)
		atomic.AddInt32(&ended, 1)
	}
	within(t, "Together(three jobs)", func() { quotes.Together([]func(){slow, quick, slow}) })
	if got := atomic.LoadInt32(&ended); got != 3 {
		t.Errorf("jobs that have ended after Together(three jobs) = %d, want %d", got, 3)
	}
}

func TestTogetherOfNothing(t *testing.T) {
	within(t, "Together(nil)", func() { quotes.Together(nil) })
}

// ex-3
func TestPricesInTheOrderOfSuppliers(t *testing.T) {
	done := map[string]chan struct{}{"early": make(chan struct{}), "late": make(chan struct{}), "last": make(chan struct{})}
	once := map[string]*sync.Once{"early": {}, "late": {}, "last": {}}
	price := map[string]int{"last": 30, "late": 20, "early": 10}
	after := map[string]string{"last": "late", "late": "early"}
	ask := func(supplier string) int {
		if before := after[supplier]; before != "" {
			select {
			case <-done[before]:
			case <-time.After(time.Second):
			}
			time.Sleep(10 * time.Millisecond)
		}
		once[supplier].Do(func() { close(done[supplier]) })
		return price[supplier]
	}
	within(t, "Prices(last late early, ask)", func() {
		got := fmt.Sprint(quotes.Prices([]string{"last", "late", "early"}, ask))
		if want := "[30 20 10]"; got != want {
			t.Errorf("Prices(last late early, ask) = %s, want %s", got, want)
		}
	})
}

func TestPricesAsksEachSupplierOnce(t *testing.T) {
	var lock sync.Mutex
	asked := map[string]int{}
	ask := func(supplier string) int {
		lock.Lock()
		defer lock.Unlock()
		asked[supplier]++
		return len(supplier)
	}
	within(t, "Prices(forty suppliers, ask)", func() {
		if got := len(quotes.Prices(names(40), ask)); got != 40 {
			t.Errorf("len(Prices(forty suppliers, ask)) = %d, want %d", got, 40)
		}
	})
	lock.Lock()
	defer lock.Unlock()
	for _, name := range names(40) {
		if got := asked[name]; got != 1 {
			t.Fatalf("calls of ask(%q) = %d, want %d", name, got, 1)
		}
	}
}

func TestPricesAtTheSameTime(t *testing.T) {
	meeting := newMeeting(8)
	ask := func(string) int {
		if meeting.here() {
			return 1
		}
		return 0
	}
	within(t, "Prices(eight suppliers, ask)", func() {
		got := fmt.Sprint(quotes.Prices(names(8), ask))
		if want := "[1 1 1 1 1 1 1 1]"; got != want {
			t.Errorf("Prices(eight suppliers that wait for each other, ask) = %s, want %s", got, want)
		}
	})
}
