package tests

import (
	"testing"

	solar "exercise/src"
)

// ex-1

func share(t *testing.T, part, total, want int) {
	t.Helper()
	if got := solar.Share(part, total); got != want {
		t.Errorf("Share(%d, %d) = %d, want %d", part, total, got, want)
	}
}

func TestShareOfAPart(t *testing.T) {
	share(t, 3, 4, 75)
	share(t, 150, 200, 75)
	share(t, 29, 100, 29)
	share(t, 57, 100, 57)
}

func TestShareIsRoundedDown(t *testing.T) {
	share(t, 1, 3, 33)
	share(t, 2, 3, 66)
	share(t, 1, 101, 0)
}

func TestShareOfEverything(t *testing.T) {
	share(t, 7, 7, 100)
	share(t, 9, 6, 150)
	share(t, 0, 7, 0)
}

// ex-2

func sum(t *testing.T, a, b, c uint8, want int) {
	t.Helper()
	if got := solar.Sum(a, b, c); got != want {
		t.Errorf("Sum(%d, %d, %d) = %d, want %d", a, b, c, got, want)
	}
}

func TestSumAboveOneByte(t *testing.T) {
	sum(t, 200, 100, 50, 350)
	sum(t, 255, 1, 0, 256)
	sum(t, 1, 2, 3, 6)
}

func TestSumOfTheLargestReadings(t *testing.T) {
	sum(t, 255, 255, 255, 765)
}

func seconds(t *testing.T, days int32, want int64) {
	t.Helper()
	if got := solar.Seconds(days); got != want {
		t.Errorf("Seconds(%d) = %d, want %d", days, got, want)
	}
}

func TestSecondsOfManyDays(t *testing.T) {
	seconds(t, 40000, 3456000000)
	seconds(t, 2000000, 172800000000)
}

func TestSecondsOfFewDays(t *testing.T) {
	seconds(t, 1, 86400)
	seconds(t, 0, 0)
}

// ex-3

func whole(t *testing.T, watts float64, want int) {
	t.Helper()
	if got := solar.Whole(watts); got != want {
		t.Errorf("Whole(%v) = %d, want %d", watts, got, want)
	}
}

func TestWholeRoundsToTheNearest(t *testing.T) {
	whole(t, 2.4, 2)
	whole(t, 2.9, 3)
	whole(t, 7, 7)
	whole(t, 0.2, 0)
}

func TestWholeOfHalves(t *testing.T) {
	whole(t, 2.5, 3)
	whole(t, 0.5, 1)
}

func TestWholeBelowZero(t *testing.T) {
	whole(t, -2.5, -3)
	whole(t, -0.8, -1)
	whole(t, -0.4, 0)
}
