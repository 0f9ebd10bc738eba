package tests

import (
	"testing"

	race "exercise/src"
	"exercise/tests/check"
)

// ex-1

func equal(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func arrived(t *testing.T, times, want []int) {
	t.Helper()
	if got := race.Arrived(times); !equal(got, want) {
		t.Errorf("Arrived(%v) = %v, want %v", times, got, want)
	}
}

func TestArrivedLeavesOutZeros(t *testing.T) {
	arrived(t, []int{61, 0, 58}, []int{61, 58})
	arrived(t, []int{0, 70, 64, 0, 1}, []int{70, 64, 1})
	arrived(t, []int{50, 40}, []int{50, 40})
}

func TestArrivedOfNone(t *testing.T) {
	arrived(t, []int{0, 0}, []int{})
	arrived(t, nil, []int{})
}

func TestArrivedLeavesTheTimesAlone(t *testing.T) {
	times := []int{0, 61, 0, 58}
	got := race.Arrived(times)
	if !equal(times, []int{0, 61, 0, 58}) {
		t.Errorf("Arrived(times), then times = %v, want %v", times, []int{0, 61, 0, 58})
	}
	if !equal(got, []int{61, 58}) {
		t.Errorf("Arrived(%v) = %v, want %v", times, got, []int{61, 58})
	}
}

// ex-2

func podium(t *testing.T, sorted, want []int) {
	t.Helper()
	if got := race.Podium(sorted); !equal(got, want) {
		t.Errorf("Podium(%v) = %v, want %v", sorted, got, want)
	}
}

func TestPodiumIsTheFirstThree(t *testing.T) {
	podium(t, []int{51, 58, 61, 70}, []int{51, 58, 61})
	podium(t, []int{51, 58, 61}, []int{51, 58, 61})
}

func TestPodiumOfFewer(t *testing.T) {
	podium(t, []int{51, 58}, []int{51, 58})
	podium(t, nil, nil)
}

func TestPodiumHasNoLoop(t *testing.T) {
	if got := check.Function(t, "race.go", "Podium").Count("for"); got != 0 {
		t.Errorf("Podium has %d loops, want none: a part of a slice needs no copying", got)
	}
}

// ex-3

func fastest(t *testing.T, times []int, want int) {
	t.Helper()
	if got := race.Fastest(times); got != want {
		t.Errorf("Fastest(%v) = %d, want %d", times, got, want)
	}
}

func TestFastestIsAnIndex(t *testing.T) {
	fastest(t, []int{61, 51, 58}, 1)
	fastest(t, []int{61, 58, 51}, 2)
	fastest(t, []int{4, 5, 6}, 0)
}

func TestFastestOfEqualTimesIsTheFirst(t *testing.T) {
	fastest(t, []int{70, 58, 61, 58}, 1)
}

func TestFastestOfNone(t *testing.T) {
	fastest(t, nil, -1)
	fastest(t, []int{90}, 0)
}
