package tests

import (
	"context"
	"errors"
	"testing"
	"time"

	mirrors "exercise/src"
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

// answers is a channel that holds these answers and stays open.
func answers(texts ...string) chan string {
	made := make(chan string, len(texts))
	for _, text := range texts {
		made <- text
	}
	return made
}

// readings is a channel that holds these numbers and stays open.
func readings(numbers ...int) chan int {
	made := make(chan int, len(numbers))
	for _, number := range numbers {
		made <- number
	}
	return made
}

// ex-1
func TestFirstFromA(t *testing.T) {
	within(t, "First(a, a dead b)", func() {
		if got := mirrors.First(answers("north"), answers()); got != "north" {
			t.Errorf("First(north, nothing) = %q, want %q", got, "north")
		}
	})
}

func TestFirstFromB(t *testing.T) {
	within(t, "First(a dead a, b)", func() {
		if got := mirrors.First(answers(), answers("south")); got != "south" {
			t.Errorf("First(nothing, south) = %q, want %q", got, "south")
		}
	})
}

func TestFirstThatComesLater(t *testing.T) {
	a, b := make(chan string), make(chan string)
	go func() {
		time.Sleep(20 * time.Millisecond)
		b <- "late south"
	}()
	within(t, "First(a dead a, a slow b)", func() {
		if got := mirrors.First(a, b); got != "late south" {
			t.Errorf("First(nothing, late south) = %q, want %q", got, "late south")
		}
	})
}

// ex-2
func TestWithinTime(t *testing.T) {
	within(t, "Within(an answer, 5s)", func() {
		got, err := mirrors.Within(answers("yes"), 5*time.Second)
		if got != "yes" || err != nil {
			t.Errorf("Within(yes, 5s) = %q %v, want %q %v", got, err, "yes", nil)
		}
	})
}

func TestWithinTimeAfterAWait(t *testing.T) {
	slow := make(chan string)
	go func() {
		time.Sleep(20 * time.Millisecond)
		slow <- "well, yes"
	}()
	within(t, "Within(a slow answer, 5s)", func() {
		got, err := mirrors.Within(slow, 5*time.Second)
		if got != "well, yes" || err != nil {
			t.Errorf("Within(a slow yes, 5s) = %q %v, want %q %v", got, err, "well, yes", nil)
		}
	})
}

func TestWithinIsLate(t *testing.T) {
	within(t, "Within(nothing, 40ms)", func() {
		got, err := mirrors.Within(answers(), 40*time.Millisecond)
		if got != "" || !errors.Is(err, mirrors.ErrLate) {
			t.Errorf("Within(nothing, 40ms) = %q %v, want %q %v", got, err, "", mirrors.ErrLate)
		}
	})
}

// ex-3
func TestSumUntilClosed(t *testing.T) {
	for _, test := range []struct {
		numbers []int
		want    int
	}{{[]int{4, 0, 5}, 9}, {nil, 0}} {
		from := readings(test.numbers...)
		close(from)
		within(t, "Sum(ctx, a closed channel)", func() {
			got, err := mirrors.Sum(context.Background(), from)
			if got != test.want || err != nil {
				t.Errorf("Sum(ctx, %v) = %d %v, want %d %v", test.numbers, got, err, test.want, nil)
			}
		})
	}
}

func TestSumIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	within(t, "Sum(a cancelled ctx, nothing)", func() {
		got, err := mirrors.Sum(ctx, readings())
		if got != 0 || !errors.Is(err, context.Canceled) {
			t.Errorf("Sum(a cancelled ctx, nothing) = %d %v, want %d %v", got, err, 0, context.Canceled)
		}
	})
}

func TestSumIsCancelledWhileItWaits(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	from := make(chan int)
	go func() {
		from <- 4
		from <- 5
		time.Sleep(20 * time.Millisecond)
		cancel()
	}()
	within(t, "Sum(ctx that is cancelled, 4 5 and no more)", func() {
		got, err := mirrors.Sum(ctx, from)
		if got != 9 || !errors.Is(err, context.Canceled) {
			t.Errorf("Sum(ctx that is cancelled, 4 5 and no more) = %d %v, want %d %v", got, err, 9, context.Canceled)
		}
	})
}

func TestSumIsOverItsDeadline(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	within(t, "Sum(ctx of 30ms, 7 and no more)", func() {
		got, err := mirrors.Sum(ctx, readings(7))
		if got != 7 || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Sum(ctx of 30ms, 7 and no more) = %d %v, want %d %v", got, err, 7, context.DeadlineExceeded)
		}
	})
}
