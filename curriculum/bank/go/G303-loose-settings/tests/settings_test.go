package tests

import (
	"errors"
	"fmt"
	"testing"

	settings "exercise/src"
	"exercise/tests/check"
)

// port is what Port returns, as a text, also for a panic.
func port(values map[string]any) (shown string) {
	if value := check.Panic(func() {
		number, err := settings.Port(values)
		shown = fmt.Sprint(number, " ", err)
	}); value != nil {
		return fmt.Sprint("a panic with ", value)
	}
	return shown
}

type door struct {
	err    error
	closed int
}

func (d *door) Close() error {
	d.closed++
	return d.err
}

// ex-1
func TestPortThatIsSet(t *testing.T) {
	if got, want := port(map[string]any{"port": 443, "host": "a"}), "443 <nil>"; got != want {
		t.Errorf("Port(port 443) = %s, want %s", got, want)
	}
	if got, want := port(map[string]any{"port": 0}), "0 <nil>"; got != want {
		t.Errorf("Port(port 0) = %s, want %s", got, want)
	}
}

func TestPortThatIsMissing(t *testing.T) {
	for _, values := range []map[string]any{nil, {"host": "a"}} {
		if got, want := port(values), "8080 <nil>"; got != want {
			t.Errorf("Port(%v) = %s, want %s", values, got, want)
		}
	}
}

func TestPortOfAnotherType(t *testing.T) {
	for _, test := range []struct {
		value any
		want  string
	}{{"443", "0 port is a string"}, {443.0, "0 port is a float64"}, {nil, "0 port is a <nil>"}} {
		if got := port(map[string]any{"port": test.value}); got != test.want {
			t.Errorf("Port(port %#v) = %s, want %s", test.value, got, test.want)
		}
	}
}

// text checks what Text makes of a value.
func text(t *testing.T, value any, want string) {
	t.Helper()
	if got := settings.Text(value); got != want {
		t.Errorf("Text(%#v) = %q, want %q", value, got, want)
	}
}

// ex-2
func TestTextOfNil(t *testing.T) { text(t, nil, "none") }

func TestTextOfSwitches(t *testing.T) {
	text(t, true, "on")
	text(t, false, "off")
}

func TestTextOfTextsAndNumbers(t *testing.T) {
	text(t, "up", `"up"`)
	text(t, "", `""`)
	text(t, 12, "12")
	text(t, 0.5, "0.5")
}

func TestTextOfLists(t *testing.T) {
	text(t, []any{}, "[]")
	text(t, []any{"a"}, `["a"]`)
	text(t, []any{1, nil, []any{true, false}, "b"}, `[1 none [on off] "b"]`)
}

func TestTextOfOthers(t *testing.T) {
	text(t, int8(3), "?")
	text(t, []int{1, 2}, "?")
	text(t, &door{}, "?")
}

// ex-3
func TestCloseAllOfMixedThings(t *testing.T) {
	first, second := &door{}, &door{}
	if got := settings.CloseAll([]any{first, "a text", nil, 3, second}); got != 2 {
		t.Errorf("CloseAll(door, text, nil, 3, door) = %d, want %d", got, 2)
	}
	if got := fmt.Sprint(first.closed, second.closed); got != "1 1" {
		t.Errorf("calls of Close on the two doors = %q, want %q", got, "1 1")
	}
}

func TestCloseAllCountsWithoutErrors(t *testing.T) {
	stuck, good := &door{err: errors.New("stuck")}, &door{}
	if got := settings.CloseAll([]any{stuck, good, stuck}); got != 1 {
		t.Errorf("CloseAll(stuck door, door, stuck door) = %d, want %d", got, 1)
	}
	if got := stuck.closed; got != 2 {
		t.Errorf("calls of Close on the stuck door = %d, want %d", got, 2)
	}
	if got := settings.CloseAll(nil); got != 0 {
		t.Errorf("CloseAll(nil) = %d, want %d", got, 0)
	}
}
