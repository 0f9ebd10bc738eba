package tests

import (
	"reflect"
	"testing"

	workshop "exercise/src"
	"exercise/tests/check"
)

func full() map[string]int {
	return map[string]int{"bell": 3, "chain": 1, "pedal": 8}
}

// ex-1

func take(t *testing.T, part string, count int, want bool, left map[string]int) {
	t.Helper()
	stock := full()
	if got := workshop.Take(stock, part, count); got != want {
		t.Errorf("Take(%v, %q, %d) = %v, want %v", full(), part, count, got, want)
	}
	if !reflect.DeepEqual(stock, left) {
		t.Errorf("Take(%v, %q, %d), then stock = %v, want %v", full(), part, count, stock, left)
	}
}

func TestTakeLowersTheStock(t *testing.T) {
	take(t, "pedal", 2, true, map[string]int{"bell": 3, "chain": 1, "pedal": 6})
	take(t, "bell", 2, true, map[string]int{"bell": 1, "chain": 1, "pedal": 8})
}

func TestTakeOfTheLastPart(t *testing.T) {
	take(t, "chain", 1, true, map[string]int{"bell": 3, "pedal": 8})
	take(t, "bell", 3, true, map[string]int{"chain": 1, "pedal": 8})
}

func TestTakeOfTooMany(t *testing.T) {
	take(t, "bell", 4, false, full())
	take(t, "brake", 1, false, full())
}

// ex-2

func byShelf(t *testing.T, shelves map[string]string, want map[string][]string) {
	t.Helper()
	for round := 0; round < 5; round++ {
		got := workshop.ByShelf(shelves)
		if got == nil {
			t.Fatalf("ByShelf(%v) = nil, want %v", shelves, want)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("ByShelf(%v) = %v, want %v", shelves, got, want)
		}
	}
}

func TestByShelfGroupsTheParts(t *testing.T) {
	byShelf(t, map[string]string{"bell": "A", "saddle": "B"}, map[string][]string{"A": {"bell"}, "B": {"saddle"}})
}

func TestByShelfSortsTheParts(t *testing.T) {
	byShelf(t, map[string]string{"chain": "A", "bell": "A", "pump": "C", "brake": "A", "tube": "C", "axle": "A", "lamp": "A"},
		map[string][]string{"A": {"axle", "bell", "brake", "chain", "lamp"}, "C": {"pump", "tube"}})
}

func TestByShelfWithoutParts(t *testing.T) {
	byShelf(t, nil, map[string][]string{})
}

func TestByShelfAsksNothing(t *testing.T) {
	if got := check.Function(t, "orders.go", "ByShelf").Count("if"); got != 0 {
		t.Errorf("ByShelf has %d if, want none: a new shelf has a nil slice, which can be appended to", got)
	}
}

// ex-3

func short(t *testing.T, wanted, want map[string]int) {
	t.Helper()
	got := workshop.Short(full(), wanted)
	if len(got) == 0 && len(want) == 0 {
		return
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("Short(%v, %v) = %v, want %v", full(), wanted, got, want)
	}
}

func TestShortCountsWhatIsMissing(t *testing.T) {
	short(t, map[string]int{"bell": 5, "chain": 2}, map[string]int{"bell": 2, "chain": 1})
	short(t, map[string]int{"bell": 3, "pedal": 9}, map[string]int{"pedal": 1})
}

func TestShortOfUnknownParts(t *testing.T) {
	short(t, map[string]int{"brake": 2, "bell": 1}, map[string]int{"brake": 2})
}

func TestShortOfNothing(t *testing.T) {
	short(t, map[string]int{"bell": 3}, map[string]int{})
	short(t, nil, map[string]int{})
}

func TestShortChangesNoMap(t *testing.T) {
	stock, wanted := full(), map[string]int{"brake": 2, "bell": 5}
	got := workshop.Short(stock, wanted)
	if !reflect.DeepEqual(stock, full()) {
		t.Errorf("after Short, stock = %v, want %v", stock, full())
	}
	if want := (map[string]int{"brake": 2, "bell": 5}); !reflect.DeepEqual(wanted, want) {
		t.Errorf("after Short, wanted = %v, want %v", wanted, want)
	}
	if want := (map[string]int{"brake": 2, "bell": 2}); !reflect.DeepEqual(got, want) {
		t.Errorf("Short(%v, %v) = %v, want %v", stock, wanted, got, want)
	}
}
