package tests

import (
	"fmt"
	"reflect"
	"testing"

	coldstore "exercise/src"
	"exercise/tests/check"
)

// embeds tells whether a struct type has a field of that name that is embedded.
func embeds(value any, name string) bool {
	field, found := reflect.TypeOf(value).FieldByName(name)
	return found && field.Anonymous
}

// nameOf is the promoted field Name of a fridge.
func nameOf(fridge *coldstore.Fridge) string {
	field, found := reflect.TypeOf(*fridge).FieldByName("Name")
	if !found {
		return "(no such field)"
	}
	name, err := reflect.ValueOf(*fridge).FieldByIndexErr(field.Index)
	if err != nil {
		return "(no device)"
	}
	return name.String()
}

func recorder(t *testing.T, value any) coldstore.Recorder {
	t.Helper()
	asked, ok := value.(coldstore.Recorder)
	if !ok {
		t.Fatalf("%T is a Recorder = %v, want %v", value, ok, true)
	}
	return asked
}

func urgent(t *testing.T, around coldstore.Recorder) coldstore.Recorder {
	t.Helper()
	made := coldstore.OnlyUrgent(around)
	if made == nil {
		t.Fatalf("OnlyUrgent(recorder) = %v, want a Recorder", made)
	}
	return made
}

// A recorder that is no device.
type board struct{ lines []string }

func (b *board) Note(text string) { b.lines = append(b.lines, "* "+text) }
func (b *board) Log() []string    { return b.lines }
func (b *board) Describe() string { return "a board" }

// ex-1
func TestFridgeEmbedsDevice(t *testing.T) {
	if got := embeds(coldstore.Fridge{}, "Device"); got != true {
		t.Errorf("Fridge embeds Device = %v, want %v", got, true)
	}
}

func TestFridgeHasTheNameOfItsDevice(t *testing.T) {
	if got := nameOf(coldstore.NewFridge("north", 4)); got != "north" {
		t.Errorf("NewFridge(%q, 4).Name = %q, want %q", "north", got, "north")
	}
	if got := coldstore.NewFridge("north", 4).Degrees; got != 4 {
		t.Errorf("NewFridge(%q, 4).Degrees = %d, want %d", "north", got, 4)
	}
}

func TestFridgeKeepsALog(t *testing.T) {
	fridge := recorder(t, coldstore.NewFridge("north", 4))
	if got := len(fridge.Log()); got != 0 {
		t.Errorf("len(NewFridge(%q, 4).Log()) = %d, want %d", "north", got, 0)
	}
	fridge.Note("door open")
	fridge.Note("door shut")
	if got, want := fmt.Sprintf("%q", fridge.Log()), `["door open" "door shut"]`; got != want {
		t.Errorf("Log() after two notes = %s, want %s", got, want)
	}
}

// ex-2
func TestDescribeHasTheTemperature(t *testing.T) {
	if got, want := coldstore.NewFridge("north", 4).Describe(), "device north at 4 °C"; got != want {
		t.Errorf("NewFridge(%q, 4).Describe() = %q, want %q", "north", got, want)
	}
	if got, want := coldstore.NewFridge("deep", -70).Describe(), "device deep at -70 °C"; got != want {
		t.Errorf("NewFridge(%q, -70).Describe() = %q, want %q", "deep", got, want)
	}
}

func TestDescribeAsksTheDevice(t *testing.T) {
	if got := check.Function(t, "fridge.go", "Fridge.Describe").Calls(".Describe"); got != 1 {
		t.Errorf("calls of a Describe in Fridge.Describe = %d, want %d", got, 1)
	}
}

// ex-3
func TestUrgentEmbedsRecorder(t *testing.T) {
	if got := embeds(coldstore.Urgent{}, "Recorder"); got != true {
		t.Errorf("Urgent embeds Recorder = %v, want %v", got, true)
	}
}

func TestOnlyUrgentDropsOtherNotes(t *testing.T) {
	lines := &board{}
	made := urgent(t, lines)
	for _, text := range []string{"lamp on", "!too warm", "really? no!", "", "!!fire"} {
		made.Note(text)
	}
	if got, want := fmt.Sprintf("%q", lines.lines), `["* !too warm" "* !!fire"]`; got != want {
		t.Errorf("lines on the board = %s, want %s", got, want)
	}
}

func TestOnlyUrgentLeavesTheRest(t *testing.T) {
	made := urgent(t, &board{lines: []string{"one", "two"}})
	if got, want := made.Describe(), "a board"; got != want {
		t.Errorf("OnlyUrgent(board).Describe() = %q, want %q", got, want)
	}
	if got, want := fmt.Sprintf("%q", made.Log()), `["one" "two"]`; got != want {
		t.Errorf("OnlyUrgent(board).Log() = %s, want %s", got, want)
	}
}

func TestOnlyUrgentAroundAnyRecorder(t *testing.T) {
	inner := recorder(t, coldstore.NewFridge("south", 5))
	made := urgent(t, urgent(t, inner))
	made.Note("lamp on")
	made.Note("!too warm")
	if got, want := fmt.Sprintf("%q", made.Log()), `["!too warm"]`; got != want {
		t.Errorf("OnlyUrgent(OnlyUrgent(fridge)).Log() = %s, want %s", got, want)
	}
	if got, want := made.Describe(), "device south at 5 °C"; got != want {
		t.Errorf("OnlyUrgent(OnlyUrgent(fridge)).Describe() = %q, want %q", got, want)
	}
}
