package tests

import (
	"testing"

	escape "exercise/src"
	"exercise/tests/check"
)

// ex-1

func TestTitleIsTwoLines(t *testing.T) {
	got := check.Printed(t, escape.Title)
	want := "THE CLOCKMAKER'S HOUSE\nA game for four\n"
	if got != want {
		t.Errorf("Title() prints %q, want %q", got, want)
	}
}

func TestTitleCallsPrintlnTwice(t *testing.T) {
	if got := check.Function(t, "escape.go", "Title").Calls("fmt.Println"); got != 2 {
		t.Errorf("Title calls fmt.Println %d times, want one call for each of the two lines", got)
	}
}

// ex-2

func clock(t *testing.T, minutes int, want string) {
	t.Helper()
	if got := check.Printed(t, func() { escape.Clock(minutes) }); got != want {
		t.Errorf("Clock(%d) prints %q, want %q", minutes, got, want)
	}
}

func TestClockPrintsSeconds(t *testing.T) {
	clock(t, 45, "Seconds left: 2700\n")
}

func TestClockOfOtherTimes(t *testing.T) {
	clock(t, 1, "Seconds left: 60\n")
	clock(t, 0, "Seconds left: 0\n")
}

func TestClockUsesPrintln(t *testing.T) {
	source := check.Function(t, "escape.go", "Clock")
	if source.Calls("fmt.Println") != 1 {
		t.Errorf("Clock calls fmt.Println %d times, want one call with two values", source.Calls("fmt.Println"))
	}
	for _, name := range []string{"fmt.Print", "fmt.Printf", "fmt.Sprint", "fmt.Sprintf"} {
		if source.Calls(name) > 0 {
			t.Errorf("Clock calls %s, want fmt.Println alone: it sets the space and the end of the line", name)
		}
	}
}

// ex-3

func door(t *testing.T, room int, name, want string) {
	t.Helper()
	if got := check.Printed(t, func() { escape.Door(room, name) }); got != want {
		t.Errorf("Door(%d, %q) prints %q, want %q", room, name, got, want)
	}
}

func TestDoorShowsNumberAndName(t *testing.T) {
	door(t, 3, "cellar", "Room 3: \"cellar\"\n")
}

func TestDoorOfAnotherRoom(t *testing.T) {
	door(t, 12, "clock tower", "Room 12: \"clock tower\"\n")
}

func TestDoorUsesPrintf(t *testing.T) {
	source := check.Function(t, "escape.go", "Door")
	if source.Calls("fmt.Printf") != 1 {
		t.Errorf("Door calls fmt.Printf %d times, want one call with a format and two values", source.Calls("fmt.Printf"))
	}
}
