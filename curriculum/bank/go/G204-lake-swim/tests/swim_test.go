package tests

import (
	"strconv"
	"testing"

	swim "exercise/src"
	"exercise/tests/check"
)

// said is the text of an error, and "<nil>" of none.
func said(err error) string {
	if err == nil {
		return "<nil>"
	}
	return err.Error()
}

func atoi(text string) error {
	_, err := strconv.Atoi(text)
	return err
}

func minutes(t *testing.T, text string, want int, wantErr error) {
	t.Helper()
	got, err := swim.Minutes(text)
	if got != want || said(err) != said(wantErr) {
		t.Errorf("Minutes(%q) = %d, %s, want %d, %s", text, got, said(err), want, said(wantErr))
	}
}

func best(t *testing.T, times []string, want int, wantErr error) {
	t.Helper()
	got, err := swim.Best(times)
	if got != want || said(err) != said(wantErr) {
		t.Errorf("Best(%q) = %d, %s, want %d, %s", times, got, said(err), want, said(wantErr))
	}
}

func line(t *testing.T, times []string, want string) {
	t.Helper()
	got := ""
	if panicked := check.Panic(func() { got = swim.Line("Mo", times) }); panicked != nil {
		t.Fatalf("Line(\"Mo\", %q) panics with %v, want %q", times, panicked, want)
	}
	if got != want {
		t.Errorf("Line(\"Mo\", %q) = %q, want %q", times, got, want)
	}
}

// ex-1
func TestMinutesOfATime(t *testing.T) {
	minutes(t, "1:05", 65, nil)
	minutes(t, "0:59", 59, nil)
	minutes(t, "12:00", 720, nil)
}

func TestMinutesWithoutAColon(t *testing.T) {
	minutes(t, "65", 0, swim.ErrColon)
	minutes(t, "", 0, swim.ErrColon)
}

func TestMinutesOfABlot(t *testing.T) {
	minutes(t, "1:0#", 0, atoi("0#"))
	minutes(t, "#:05", 0, atoi("#"))
	minutes(t, "x:y", 0, atoi("x"))
	minutes(t, "2:", 0, atoi(""))
}

// ex-2
func TestBestOfSeveral(t *testing.T) {
	best(t, []string{"1:30", "1:05", "2:00"}, 65, nil)
	best(t, []string{"0:50", "1:05"}, 50, nil)
	best(t, []string{"3:00"}, 180, nil)
}

func TestBestPassesTheErrorOn(t *testing.T) {
	best(t, []string{"1:30", "blot", "x:y"}, 0, swim.ErrColon)
	best(t, []string{"1:30", "1:?"}, 0, atoi("?"))
	best(t, []string{"?:10"}, 0, atoi("?"))
}

func TestBestOfNobody(t *testing.T) {
	best(t, nil, 0, swim.ErrNobody)
}

// ex-3
func TestLineWithABestTime(t *testing.T) {
	line(t, []string{"1:30", "1:05"}, "Mo: 65 minutes")
}

func TestLineWithABlot(t *testing.T) {
	line(t, []string{"1:30", "105"}, "Mo: no colon")
	line(t, []string{"1:z"}, `Mo: strconv.Atoi: parsing "z": invalid syntax`)
}

func TestLineOfNobody(t *testing.T) {
	line(t, nil, "Mo: nobody swam")
}
