package tests

import (
	"testing"

	eggs "exercise/src"
	"exercise/tests/check"
)

// ex-1

func pack(t *testing.T, count, size, cartons, left int) {
	t.Helper()
	if gotCartons, gotLeft := eggs.Pack(count, size); gotCartons != cartons || gotLeft != left {
		t.Errorf("Pack(%d, %d) = %d, %d, want %d, %d", count, size, gotCartons, gotLeft, cartons, left)
	}
}

func TestPackGivesCartonsAndRest(t *testing.T) {
	pack(t, 44, 10, 4, 4)
	pack(t, 13, 6, 2, 1)
}

func TestPackAtTheBorders(t *testing.T) {
	pack(t, 12, 12, 1, 0)
	pack(t, 5, 6, 0, 5)
	pack(t, 0, 6, 0, 0)
	pack(t, 3, 1, 3, 0)
}

func TestPackNeedsNoLoop(t *testing.T) {
	if got := check.Function(t, "eggs.go", "Pack").Count("for"); got != 0 {
		t.Errorf("Pack has %d loops, want none", got)
	}
}

// ex-2

func carton(t *testing.T, count, size int, ok bool) {
	t.Helper()
	if gotSize, gotOK := eggs.Carton(count); gotSize != size || gotOK != ok {
		t.Errorf("Carton(%d) = %d, %v, want %d, %v", count, gotSize, gotOK, size, ok)
	}
}

func TestCartonIsTheSmallestThatFits(t *testing.T) {
	carton(t, 3, 6, true)
	carton(t, 7, 10, true)
	carton(t, 11, 12, true)
}

func TestCartonAtTheBorders(t *testing.T) {
	carton(t, 1, 6, true)
	carton(t, 6, 6, true)
	carton(t, 10, 10, true)
	carton(t, 12, 12, true)
}

func TestCartonWhenNoneFits(t *testing.T) {
	carton(t, 0, 0, false)
	carton(t, 13, 0, false)
}

// ex-3

func shelf(t *testing.T, count, size, want int) {
	t.Helper()
	if got := eggs.Shelf(count, size); got != want {
		t.Errorf("Shelf(%d, %d) = %d, want %d", count, size, got, want)
	}
}

func TestShelfHoldsAllEggs(t *testing.T) {
	shelf(t, 44, 10, 5)
	shelf(t, 41, 10, 5)
	shelf(t, 1, 12, 1)
}

func TestShelfOfExactlyFullCartons(t *testing.T) {
	shelf(t, 40, 10, 4)
	shelf(t, 6, 6, 1)
	shelf(t, 0, 6, 0)
}

func TestShelfCallsPack(t *testing.T) {
	source := check.Function(t, "eggs.go", "Shelf")
	if got := source.Calls("Pack"); got != 1 {
		t.Errorf("Shelf calls Pack %d times, want one call that gives both numbers", got)
	}
}
