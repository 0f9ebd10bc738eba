package tests

import (
	"fmt"
	"testing"

	storm "exercise/src"
	"exercise/tests/check"
)

func readings() []storm.Reading {
	return []storm.Reading{
		{Mast: "Ness", Wind: 59, Degrees: 4},
		{Mast: "Holm", Wind: 82, Degrees: -1},
		{Mast: "Fell", Wind: 60, Degrees: 0},
		{Mast: "Bray", Wind: 82, Degrees: -7},
	}
}

func number(t *testing.T, call string, got, want int) {
	t.Helper()
	if got != want {
		t.Errorf("%s = %d, want %d", call, got, want)
	}
}

// ex-1
func TestCountAsksForEachReading(t *testing.T) {
	var asked []string
	got := storm.Count(readings(), func(reading storm.Reading) bool {
		asked = append(asked, reading.Mast)
		return reading.Mast == "Fell" || reading.Mast == "Bray"
	})
	number(t, "Count(readings, fits) with two that fit", got, 2)
	if text, want := fmt.Sprint(asked), "[Ness Holm Fell Bray]"; text != want {
		t.Errorf("Count(readings, fits) called fits for %s, want %s", text, want)
	}
	number(t, "Count(nil, fits)", storm.Count(nil, func(storm.Reading) bool { return true }), 0)
}

func TestGustsAndFrostsSayTheSameAsBefore(t *testing.T) {
	number(t, "Gusts(readings)", storm.Gusts(readings()), 3)
	number(t, "Gusts(nil)", storm.Gusts(nil), 0)
	number(t, "Frosts(readings)", storm.Frosts(readings()), 2)
	number(t, "Frosts(readings[:1])", storm.Frosts(readings()[:1]), 0)
}

func TestGustsAndFrostsCallCount(t *testing.T) {
	for _, name := range []string{"Gusts", "Frosts"} {
		source := check.Function(t, "storm.go", name)
		number(t, "calls of Count in "+name, source.Calls("Count"), 1)
		number(t, "loops in "+name, source.Count("for"), 0)
	}
}

// ex-2
func TestWindierKeepsItsLimit(t *testing.T) {
	low, high := storm.Windier(20), storm.Windier(90)
	for _, row := range []struct {
		wind               int
		overLow, overOther bool
	}{{20, false, false}, {21, true, false}, {90, true, false}, {91, true, true}} {
		reading := storm.Reading{Wind: row.wind}
		if got := low(reading); got != row.overLow {
			t.Errorf("Windier(20) of a wind of %d = %t, want %t", row.wind, got, row.overLow)
		}
		if got := high(reading); got != row.overOther {
			t.Errorf("Windier(90) of a wind of %d = %t, want %t", row.wind, got, row.overOther)
		}
	}
}

func TestAlarmsSayTheSameAsBefore(t *testing.T) {
	number(t, "Alarms(readings, 59)", storm.Alarms(readings(), 59), 3)
	number(t, "Alarms(readings, 60)", storm.Alarms(readings(), 60), 2)
	number(t, "Alarms(readings, 82)", storm.Alarms(readings(), 82), 0)
}

func TestAlarmsUseARule(t *testing.T) {
	source := check.Function(t, "storm.go", "Alarms")
	number(t, "calls of Count in Alarms", source.Calls("Count"), 1)
	number(t, "calls of Windier in Alarms", source.Calls("Windier"), 1)
	number(t, "loops in Alarms", source.Count("for"), 0)
	number(t, "function literals in Alarms", source.Count("func"), 0)
}

// ex-3
func ranking(t *testing.T, readings []storm.Reading, want string) {
	t.Helper()
	if got := fmt.Sprint(storm.Ranking(readings)); got != want {
		t.Errorf("Ranking(%v) = %s, want %s", readings, got, want)
	}
}

func TestRankingSaysTheSameAsBefore(t *testing.T) {
	ranking(t, readings(), "[Bray Holm Fell Ness]")
	ranking(t, readings()[:3], "[Holm Fell Ness]")
	ranking(t, []storm.Reading{{Mast: "C"}, {Mast: "A"}, {Mast: "B"}}, "[A B C]")
	ranking(t, nil, "[]")
}

func TestRankingLeavesTheReadingsAlone(t *testing.T) {
	mine := readings()
	storm.Ranking(mine)
	if got, want := fmt.Sprint(mine), fmt.Sprint(readings()); got != want {
		t.Errorf("readings after Ranking(readings) = %s, want %s", got, want)
	}
}

func TestRankingUsesSortSlice(t *testing.T) {
	source := check.Function(t, "storm.go", "Ranking")
	if source.Calls("sort.Slice")+source.Calls("sort.SliceStable") != 1 {
		t.Errorf("Ranking does not call sort.Slice, want one call")
	}
	if loops := source.Count("for"); loops > 1 {
		t.Errorf("Ranking has %d loops, want at most one, for the names", loops)
	}
}
