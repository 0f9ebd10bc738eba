package tests

import (
	"testing"

	plants "exercise/src"
	"exercise/tests/check"
)

// ex-1

func TestNewFillsTheFields(t *testing.T) {
	got := plants.New("Ficus", "Lobby")
	want := plants.Plant{Name: "Ficus", Room: "Lobby", Every: 7}
	if got != want {
		t.Errorf("New(%q, %q) = %+v, want %+v", "Ficus", "Lobby", got, want)
	}
	got = plants.New("Aloe", "")
	want = plants.Plant{Name: "Aloe", Every: 7}
	if got != want {
		t.Errorf("New(%q, %q) = %+v, want %+v", "Aloe", "", got, want)
	}
}

func TestNewNamesOnlyWhatIsNotZero(t *testing.T) {
	for _, literal := range check.Function(t, "plants.go", "New").Literals() {
		if literal == "0" {
			t.Error("New writes a 0, want the fields by name, without the one that is zero anyway")
		}
	}
}

// ex-2

var fern = plants.Plant{Name: "Fern", Room: "Kitchen", Every: 3, Watered: 40}

func TestMovedChangesTheRoom(t *testing.T) {
	if got := plants.Moved(fern, "Hall").Room; got != "Hall" {
		t.Errorf("Moved(%+v, %q).Room = %q, want %q", fern, "Hall", got, "Hall")
	}
	if fern.Room != "Kitchen" {
		t.Errorf("Moved(fern, %q), then fern.Room = %q, want %q", "Hall", fern.Room, "Kitchen")
	}
}

func TestMovedKeepsEverythingElse(t *testing.T) {
	want := plants.Plant{Name: "Fern", Room: "Hall", Every: 3, Watered: 40}
	if got := plants.Moved(fern, "Hall"); got != want {
		t.Errorf("Moved(%+v, %q) = %+v, want %+v", fern, "Hall", got, want)
	}
}

func TestMovedNamesNoOtherField(t *testing.T) {
	source := check.Function(t, "plants.go", "Moved")
	for _, field := range []string{"Name", "Every", "Watered"} {
		if source.Uses(field) {
			t.Errorf("Moved names the field %s, want only Room: the others come along with the copy", field)
		}
	}
}

// ex-3

func water(t *testing.T, day int, given, want []plants.Plant) {
	t.Helper()
	before := append([]plants.Plant(nil), given...)
	plants.WaterAll(given, day)
	for i := range want {
		if given[i] != want[i] {
			t.Errorf("WaterAll(%+v, %d), then element %d = %+v, want %+v", before, day, i, given[i], want[i])
		}
	}
}

func TestWaterAllChangesTheSlice(t *testing.T) {
	water(t, 50,
		[]plants.Plant{{Name: "Fern", Every: 3, Watered: 40}, {Name: "Aloe", Every: 10, Watered: 40}},
		[]plants.Plant{{Name: "Fern", Every: 3, Watered: 50}, {Name: "Aloe", Every: 10, Watered: 50}})
}

func TestWaterAllLeavesPlantsThatAreNotDue(t *testing.T) {
	water(t, 46,
		[]plants.Plant{{Name: "Cactus", Every: 30, Watered: 20}, {Name: "Fern", Every: 3, Watered: 44}, {Name: "Palm", Every: 6, Watered: 40}},
		[]plants.Plant{{Name: "Cactus", Every: 30, Watered: 20}, {Name: "Fern", Every: 3, Watered: 44}, {Name: "Palm", Every: 6, Watered: 46}})
}

func TestWaterAllOfNewPlants(t *testing.T) {
	water(t, 7, []plants.Plant{{Name: "Ivy", Every: 7}}, []plants.Plant{{Name: "Ivy", Every: 7, Watered: 7}})
	water(t, 6, []plants.Plant{{Name: "Ivy", Every: 7}}, []plants.Plant{{Name: "Ivy", Every: 7}})
	plants.WaterAll(nil, 6)
}
