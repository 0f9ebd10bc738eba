package tests

import (
	"fmt"
	"reflect"
	"testing"

	cold "exercise/src"
)

// ex-1
func TestTenthsPrintAsDegrees(t *testing.T) {
	if got, want := fmt.Sprint(cold.Tenths(45)), "4.5 °C"; got != want {
		t.Errorf("fmt.Sprint(Tenths(45)) = %q, want %q", got, want)
	}
	if got, want := fmt.Sprint(cold.Tenths(80)), "8.0 °C"; got != want {
		t.Errorf("fmt.Sprint(Tenths(80)) = %q, want %q", got, want)
	}
}

func TestTenthsBelowZero(t *testing.T) {
	if got, want := fmt.Sprint(cold.Tenths(-5)), "-0.5 °C"; got != want {
		t.Errorf("fmt.Sprint(Tenths(-5)) = %q, want %q", got, want)
	}
	if got, want := fmt.Sprint(cold.Tenths(-123)), "-12.3 °C"; got != want {
		t.Errorf("fmt.Sprint(Tenths(-123)) = %q, want %q", got, want)
	}
}

func TestTenthsInsideASlice(t *testing.T) {
	got := fmt.Sprintf("%v", []cold.Tenths{9, 100})
	if want := "[0.9 °C 10.0 °C]"; got != want {
		t.Errorf("fmt.Sprintf(\"%%v\", []Tenths{9, 100}) = %q, want %q", got, want)
	}
}

// ex-2
func TestAddKeepsReadings(t *testing.T) {
	var log cold.Log
	log.Add(45)
	log.Add(-3)
	if got, want := log.Readings, []cold.Tenths{45, -3}; !reflect.DeepEqual(got, want) {
		t.Errorf("log.Readings after Add(45) and Add(-3) = %d, want %d", got, want)
	}
}

func TestAddCountsAlarms(t *testing.T) {
	var log cold.Log
	for _, reading := range []cold.Tenths{79, 80, 81, 120, 20} {
		log.Add(reading)
	}
	if got, want := log.Alarms, 2; got != want {
		t.Errorf("log.Alarms after Add of 79, 80, 81, 120, 20 = %d, want %d", got, want)
	}
}

func TestAddOfTwoLogsIsApart(t *testing.T) {
	var first, second cold.Log
	first.Add(99)
	second.Add(30)
	second.Add(31)
	if got, want := first.Readings, []cold.Tenths{99}; !reflect.DeepEqual(got, want) {
		t.Errorf("first.Readings = %d, want %d", got, want)
	}
	if got, want := second.Readings, []cold.Tenths{30, 31}; !reflect.DeepEqual(got, want) {
		t.Errorf("second.Readings = %d, want %d", got, want)
	}
	if got, want := second.Alarms, 0; got != want {
		t.Errorf("second.Alarms = %d, want %d", got, want)
	}
}

// ex-3
func highest(t *testing.T, readings []cold.Tenths, want cold.Tenths, some bool) {
	t.Helper()
	log := cold.Log{Readings: readings}
	got, ok := log.Highest()
	if got != want || ok != some {
		t.Errorf("Highest() of the readings %d = %d, %t, want %d, %t", readings, got, ok, want, some)
	}
}

func TestHighestOfSeveral(t *testing.T) {
	highest(t, []cold.Tenths{40, 62, 55}, 62, true)
	highest(t, []cold.Tenths{70, 20}, 70, true)
	highest(t, []cold.Tenths{10, 20, 30}, 30, true)
}

func TestHighestBelowZero(t *testing.T) {
	highest(t, []cold.Tenths{-30, -5, -12}, -5, true)
	highest(t, []cold.Tenths{-7}, -7, true)
}

func TestHighestOfNone(t *testing.T) {
	highest(t, nil, 0, false)
}

func TestLogHasPointerReceiversOnly(t *testing.T) {
	values := reflect.TypeOf(cold.Log{})
	for i := 0; i < values.NumMethod(); i++ {
		t.Errorf("%s of Log has a value receiver, want a pointer receiver", values.Method(i).Name)
	}
}
