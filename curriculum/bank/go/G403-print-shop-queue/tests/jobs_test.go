package tests

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	jobs "exercise/src"
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

// printed is what a closed queue holds.
func printed(t *testing.T, q *jobs.Queue) string {
	t.Helper()
	var all []string
	within(t, "Print(ctx, print) of a closed queue", func() {
		q.Close()
		if err := q.Print(context.Background(), func(job string) { all = append(all, job) }); err != nil {
			t.Errorf("Print(ctx, print) of a closed queue = %v, want %v", err, nil)
		}
	})
	return fmt.Sprint(all)
}

// ex-1
func TestTryPutWithRoom(t *testing.T) {
	q := jobs.New(2)
	within(t, "TryPut with room for 2", func() {
		for _, job := range []string{"flyer", "card"} {
			if got := q.TryPut(job); got != true {
				t.Errorf("TryPut(%q) with room = %v, want %v", job, got, true)
			}
		}
	})
	if got, want := printed(t, q), "[flyer card]"; got != want {
		t.Errorf("jobs in the queue = %s, want %s", got, want)
	}
}

func TestTryPutIntoAFullQueue(t *testing.T) {
	q := jobs.New(1)
	within(t, "TryPut into a full queue", func() {
		q.TryPut("flyer")
		if got := q.TryPut("card"); got != false {
			t.Errorf("TryPut(%q) into a full queue = %v, want %v", "card", got, false)
		}
	})
	if got, want := printed(t, q), "[flyer]"; got != want {
		t.Errorf("jobs in the queue = %s, want %s", got, want)
	}
}

func TestTryPutToAWaitingPrinter(t *testing.T) {
	q := jobs.New(0)
	done := make(chan string, 1)
	go q.Print(context.Background(), func(job string) { done <- job })
	put := false
	for try := 0; try < 100 && !put; try++ {
		within(t, "TryPut to a printer that waits", func() { put = q.TryPut("flyer") })
		time.Sleep(5 * time.Millisecond)
	}
	if !put {
		t.Fatalf("TryPut(%q) to a printer that waits = %v, want %v", "flyer", put, true)
	}
	within(t, "the printer", func() {
		if got := <-done; got != "flyer" {
			t.Errorf("job that the printer got = %q, want %q", got, "flyer")
		}
	})
	q.Close()
}

// ex-2
func TestPutIntoAQueueWithRoom(t *testing.T) {
	q := jobs.New(3)
	within(t, "Put(ctx, job) with room", func() {
		for _, job := range []string{"flyer", "card"} {
			if err := q.Put(context.Background(), job); err != nil {
				t.Errorf("Put(ctx, %q) = %v, want %v", job, err, nil)
			}
		}
	})
	if got, want := printed(t, q), "[flyer card]"; got != want {
		t.Errorf("jobs in the queue = %s, want %s", got, want)
	}
}

func TestPutWaitsForRoom(t *testing.T) {
	q := jobs.New(0)
	done := make(chan string, 1)
	go func() {
		time.Sleep(20 * time.Millisecond)
		q.Print(context.Background(), func(job string) { done <- job })
	}()
	within(t, "Put(ctx, job) with a slow printer", func() {
		if err := q.Put(context.Background(), "flyer"); err != nil {
			t.Errorf("Put(ctx, %q) = %v, want %v", "flyer", err, nil)
		}
		if got := <-done; got != "flyer" {
			t.Errorf("job that the printer got = %q, want %q", got, "flyer")
		}
	})
	q.Close()
}

func TestPutIsCalledOff(t *testing.T) {
	q := jobs.New(0)
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		time.Sleep(20 * time.Millisecond)
		cancel()
	}()
	within(t, "Put(ctx that is cancelled, job) without room", func() {
		if err := q.Put(ctx, "flyer"); !errors.Is(err, context.Canceled) {
			t.Errorf("Put(ctx that is cancelled, %q) = %v, want %v", "flyer", err, context.Canceled)
		}
	})
	if got, want := printed(t, q), "[]"; got != want {
		t.Errorf("jobs in the queue = %s, want %s", got, want)
	}
}

// ex-3
func TestPrintUntilClosed(t *testing.T) {
	q := jobs.New(3)
	within(t, "Put(ctx, job) with room", func() {
		for _, job := range []string{"flyer", "", "card"} {
			q.Put(context.Background(), job)
		}
	})
	if got, want := printed(t, q), "[flyer  card]"; got != want {
		t.Errorf("jobs printed from a closed queue = %s, want %s", got, want)
	}
}

func TestPrintIsStoppedWhileItWaits(t *testing.T) {
	q := jobs.New(2)
	ctx, cancel := context.WithTimeout(context.Background(), 40*time.Millisecond)
	defer cancel()
	within(t, "Print(ctx of 40ms, print) with one job", func() {
		q.Put(ctx, "flyer")
		var all []string
		err := q.Print(ctx, func(job string) { all = append(all, job) })
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Print(ctx of 40ms, print) = %v, want %v", err, context.DeadlineExceeded)
		}
		if got, want := fmt.Sprint(all), "[flyer]"; got != want {
			t.Errorf("jobs printed in 40ms = %s, want %s", got, want)
		}
	})
}

func TestPrintFinishesItsJob(t *testing.T) {
	q := jobs.New(1)
	ctx, cancel := context.WithCancel(context.Background())
	within(t, "Print(ctx that is cancelled, print)", func() {
		q.Put(ctx, "poster")
		finished := 0
		err := q.Print(ctx, func(string) {
			cancel()
			time.Sleep(20 * time.Millisecond)
			finished++
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("Print(ctx that is cancelled, print) = %v, want %v", err, context.Canceled)
		}
		if finished != 1 {
			t.Errorf("jobs finished when Print returns = %d, want %d", finished, 1)
		}
	})
}
