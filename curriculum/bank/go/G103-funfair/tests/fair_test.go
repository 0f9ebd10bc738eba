package tests

import (
	"testing"

	fair "exercise/src"
	"exercise/tests/check"
)

// ex-1

func stamp(t *testing.T, age int, want string) {
	t.Helper()
	if got := fair.Stamp(age); got != want {
		t.Errorf("Stamp(%d) = %q, want %q", age, got, want)
	}
}

func TestStampOfEachAge(t *testing.T) {
	stamp(t, 3, "white")
	stamp(t, 10, "blue")
	stamp(t, 40, "red")
	stamp(t, 80, "gold")
}

func TestStampAtTheBorders(t *testing.T) {
	stamp(t, 0, "white")
	stamp(t, 5, "white")
	stamp(t, 6, "blue")
	stamp(t, 14, "blue")
	stamp(t, 15, "red")
	stamp(t, 64, "red")
	stamp(t, 65, "gold")
}

func TestStampIsOneSwitch(t *testing.T) {
	source := check.Function(t, "fair.go", "Stamp")
	if source.Count("switch") != 1 || source.Count("if") != 0 {
		t.Errorf("Stamp has %d switch and %d if, want one switch and no if", source.Count("switch"), source.Count("if"))
	}
}

// ex-2

func points(t *testing.T, hits, want int) {
	t.Helper()
	if got := fair.Points(hits); got != want {
		t.Errorf("Points(%d) = %d, want %d", hits, got, want)
	}
}

func TestPointsAddUp(t *testing.T) {
	points(t, 4, 10)
	points(t, 2, 3)
	points(t, 20, 210)
}

func TestPointsOfOneAndOfNone(t *testing.T) {
	points(t, 1, 1)
	points(t, 0, 0)
}

func TestPointsAreCountedInALoop(t *testing.T) {
	if got := check.Function(t, "fair.go", "Points").Count("for"); got != 1 {
		t.Errorf("Points has %d loops, want one that adds the points up", got)
	}
}

// ex-3

func swings(t *testing.T, height, low, want int) {
	t.Helper()
	if got := fair.Swings(height, low); got != want {
		t.Errorf("Swings(%d, %d) = %d, want %d", height, low, got, want)
	}
}

func TestSwingsUntilCalm(t *testing.T) {
	swings(t, 100, 80, 3)
	swings(t, 100, 89, 2)
	swings(t, 500, 100, 15)
}

func TestSwingsOfACalmBoat(t *testing.T) {
	swings(t, 80, 80, 0)
	swings(t, 10, 80, 0)
	swings(t, 81, 80, 1)
}

func TestSwingsDownToTheGround(t *testing.T) {
	swings(t, 3, 0, 3)
	if got := check.Function(t, "fair.go", "Swings").Count("for"); got != 1 {
		t.Errorf("Swings has %d loops, want one", got)
	}
}
