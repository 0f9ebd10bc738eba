package tests

import (
	"testing"

	window "exercise/src"
	"exercise/tests/check"
)

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

// ex-1

func changes(t *testing.T, values, want []int) {
	t.Helper()
	if got := window.Changes(values); !equal(got, want) {
		t.Errorf("Changes(%v) = %v, want %v", values, got, want)
	}
}

func TestChangesBetweenNeighbours(t *testing.T) {
	changes(t, []int{4, 9, 7}, []int{5, -2})
	changes(t, []int{3, 3, 3, 10}, []int{0, 0, 7})
}

func TestChangesOfOneAndOfNone(t *testing.T) {
	changes(t, []int{8}, []int{})
	changes(t, []int{}, []int{})
}

// ex-2

func clamp(t *testing.T, values []int, most int, want []int) {
	t.Helper()
	before := append([]int(nil), values...)
	window.Clamp(values, most)
	if !equal(values, want) {
		t.Errorf("Clamp(%v, %d), then values = %v, want %v", before, most, values, want)
	}
}

func TestClampChangesTheSlice(t *testing.T) {
	clamp(t, []int{90, 20, 51}, 50, []int{50, 20, 50})
	clamp(t, []int{7}, -1, []int{-1})
}

func TestClampKeepsWhatIsLow(t *testing.T) {
	clamp(t, []int{50, 49, -60}, 50, []int{50, 49, -60})
	clamp(t, []int{}, 50, []int{})
}

// ex-3

func last(t *testing.T, values []int, n int, want []int) {
	t.Helper()
	if got := window.Last(values, n); !equal(got, want) {
		t.Errorf("Last(%v, %d) = %v, want %v", values, n, got, want)
	}
}

func TestLastOfSeveral(t *testing.T) {
	last(t, []int{1, 2, 3, 4, 5}, 2, []int{4, 5})
	last(t, []int{1, 2, 3}, 1, []int{3})
	last(t, []int{1, 2, 3}, 0, []int{})
}

func TestLastOfFewer(t *testing.T) {
	last(t, []int{1, 2, 3}, 3, []int{1, 2, 3})
	last(t, []int{1, 2, 3}, 7, []int{1, 2, 3})
	last(t, []int{}, 2, []int{})
}

func TestLastHasNoLoop(t *testing.T) {
	if got := check.Function(t, "window.go", "Last").Count("for"); got != 0 {
		t.Errorf("Last has %d loops, want none", got)
	}
}

// ex-4

func loudest(t *testing.T, values []int, want int) {
	t.Helper()
	if got := window.Loudest(values); got != want {
		t.Errorf("Loudest(%v) = %d, want %d", values, got, want)
	}
}

func TestLoudestOfAnyValues(t *testing.T) {
	loudest(t, []int{4, 80, 9}, 80)
	loudest(t, []int{80, 4, 9}, 80)
	loudest(t, []int{4, 9, 80}, 80)
}

func TestLoudestBelowZero(t *testing.T) {
	loudest(t, []int{-5, -2, -9}, -2)
	loudest(t, []int{-7000000, -4000000}, -4000000)
	loudest(t, []int{0}, 0)
}
