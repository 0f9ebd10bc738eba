package tests

import (
	"testing"

	desk "exercise/src"
	"exercise/tests/check"
)

// ex-1

func queue(t *testing.T, code, want string) {
	t.Helper()
	if got := desk.Queue(code); got != want {
		t.Errorf("Queue(%q) = %q, want %q", code, got, want)
	}
}

func TestQueueOfEachCode(t *testing.T) {
	queue(t, "net", "network")
	queue(t, "wifi", "network")
	queue(t, "vpn", "network")
	queue(t, "screen", "hardware")
	queue(t, "mouse", "hardware")
}

func TestQueueOfOtherCodes(t *testing.T) {
	queue(t, "coffee", "other")
	queue(t, "", "other")
}

func TestQueueWritesEachResultOnce(t *testing.T) {
	source := check.Function(t, "desk.go", "Queue")
	if source.Count("switch") != 1 {
		t.Errorf("Queue has %d switch, want one", source.Count("switch"))
	}
	for _, result := range []string{`"network"`, `"hardware"`, `"other"`} {
		count := 0
		for _, literal := range source.Literals() {
			if literal == result {
				count++
			}
		}
		if count != 1 {
			t.Errorf("Queue writes %s %d times, want once", result, count)
		}
	}
}

// ex-2

func wait(t *testing.T, tickets, staff, want int) {
	t.Helper()
	if got := desk.Wait(tickets, staff); got != want {
		t.Errorf("Wait(%d, %d) = %d, want %d", tickets, staff, got, want)
	}
}

func TestWaitGrowsWithTheTickets(t *testing.T) {
	wait(t, 4, 2, 25)
	wait(t, 3, 2, 15)
	wait(t, 2, 0, 25)
}

func TestWaitIsAnHourAtMost(t *testing.T) {
	wait(t, 20, 2, 60)
	wait(t, 7, 1, 60)
	wait(t, 6, 1, 55)
}

func TestWaitWithEnoughStaff(t *testing.T) {
	wait(t, 2, 2, 5)
	wait(t, 0, 3, 5)
}

func TestWaitForgetsEarlierCalls(t *testing.T) {
	wait(t, 5, 2, 35)
	wait(t, 1, 2, 5)
}

// ex-3

func firstFree(t *testing.T, from, want int) {
	t.Helper()
	if got := desk.FirstFree(from); got != want {
		t.Errorf("FirstFree(%d) = %d, want %d", from, got, want)
	}
}

func TestFirstFreeIsTheFirst(t *testing.T) {
	firstFree(t, 9, 11)
	firstFree(t, 8, 8)
	firstFree(t, 12, 13)
	firstFree(t, 15, 16)
}

func TestFirstFreeBeforeClosing(t *testing.T) {
	firstFree(t, 17, 17)
	firstFree(t, 18, -1)
	firstFree(t, 20, -1)
}

func TestFirstFreeSearchesInALoop(t *testing.T) {
	if got := check.Function(t, "desk.go", "FirstFree").Count("for"); got != 1 {
		t.Errorf("FirstFree has %d loops, want one", got)
	}
}
