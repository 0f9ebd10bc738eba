package tests

import (
	"reflect"
	"sort"
	"strings"
	"testing"

	garage "exercise/src"
	"exercise/src/barrier"
	"exercise/tests/check"
)

// level is a barrier with some cars behind it.
func level(total, cars int) *barrier.Barrier {
	b := barrier.New(total)
	for i := 0; i < cars; i++ {
		b.Enter()
	}
	return b
}

// ex-1
func TestBarrierHidesItsFields(t *testing.T) {
	kind := reflect.TypeOf(barrier.Barrier{})
	for i := 0; i < kind.NumField(); i++ {
		if field := kind.Field(i); field.IsExported() {
			t.Errorf("Barrier has the exported field %s, want only fields that belong to the package", field.Name)
		}
	}
}

func TestPlacesAreCounted(t *testing.T) {
	b := barrier.New(3)
	for want := 3; want >= 0; want-- {
		if got := b.Places(); got != want {
			t.Errorf("Places() after %d of 3 cars = %d, want %d", 3-want, got, want)
		}
		b.Enter()
	}
}

func TestClearFreesAllPlaces(t *testing.T) {
	b := level(4, 3)
	b.Clear()
	if got := b.Places(); got != 4 {
		t.Errorf("Places() after Clear() of a level of 4 = %d, want 4", got)
	}
}

func TestEnterAndLeaveStayWithinLimits(t *testing.T) {
	b := level(2, 1)
	if !b.Enter() {
		t.Errorf("Enter() with 1 free place = false, want true")
	}
	if b.Enter() {
		t.Errorf("Enter() with no free place = true, want false")
	}
	if got := b.Places(); got != 0 {
		t.Errorf("Places() after 3 cars at 2 places = %d, want 0", got)
	}
	for i := 0; i < 3; i++ {
		b.Leave()
	}
	if got := b.Places(); got != 2 {
		t.Errorf("Places() after 3 cars left a level of 2 = %d, want 2", got)
	}
}

// ex-2
func TestBarrierExportsNoHelper(t *testing.T) {
	got := check.File(t, "barrier/barrier.go").Exported()
	sort.Strings(got)
	want := "Barrier, Clear, Enter, Leave, New, Places"
	if names := strings.Join(got, ", "); names != want {
		t.Errorf("package barrier exports %s, want %s", names, want)
	}
}

func TestNewIsNeverNegative(t *testing.T) {
	for total, want := range map[int]int{-3: 0, 0: 0, 1: 1, 12: 12} {
		b := barrier.New(total)
		if got := b.Places(); got != want {
			t.Errorf("New(%d).Places() = %d, want %d", total, got, want)
		}
		if got := b.Enter(); got != (want > 0) {
			t.Errorf("New(%d).Enter() = %t, want %t", total, got, want > 0)
		}
	}
}

// ex-3
func TestGuideNamesTheFirstFreeLevel(t *testing.T) {
	levels := []*barrier.Barrier{level(2, 2), level(5, 4), level(9, 0)}
	if got, want := garage.Guide(levels), "level 2"; got != want {
		t.Errorf("Guide with 0, 1 and 9 free places = %q, want %q", got, want)
	}
	if got, want := garage.Guide(levels[2:]), "level 1"; got != want {
		t.Errorf("Guide with 9 free places = %q, want %q", got, want)
	}
}

func TestGuideOfFullLevels(t *testing.T) {
	if got, want := garage.Guide([]*barrier.Barrier{level(1, 1), level(0, 0)}), "full"; got != want {
		t.Errorf("Guide with no free place = %q, want %q", got, want)
	}
	if got, want := garage.Guide(nil), "full"; got != want {
		t.Errorf("Guide(nil) = %q, want %q", got, want)
	}
}

func TestNightFreesAllLevels(t *testing.T) {
	levels := []*barrier.Barrier{level(2, 2), level(5, 3)}
	garage.Night(levels)
	for i, want := range []int{2, 5} {
		if got := levels[i].Places(); got != want {
			t.Errorf("Places() of level %d after Night = %d, want %d", i+1, got, want)
		}
	}
}

func TestGarageAsksTheBarrier(t *testing.T) {
	guide := check.Function(t, "garage.go", "Guide")
	if guide.Calls(".Places") == 0 {
		t.Errorf("Guide does not call Places, want a question for each level")
	}
	if guide.Calls(".Enter")+guide.Calls(".Leave")+guide.Calls(".Clear") > 0 {
		t.Errorf("Guide calls a method that changes a level, want questions only")
	}
	if check.Function(t, "garage.go", "Night").Calls(".Clear") == 0 {
		t.Errorf("Night does not call Clear, want a call for each level")
	}
}
