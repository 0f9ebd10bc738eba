package tests

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	logs "exercise/src"
	"exercise/tests/check"
)

var errBroken = errors.New("cable broken")

// A writer that takes some writes and refuses all later ones.
type writer struct {
	takes  int
	writes int
	text   strings.Builder
}

func (w *writer) Write(p []byte) (int, error) {
	w.writes++
	if w.writes > w.takes {
		return 0, errBroken
	}
	return w.text.Write(p)
}

func sifted(t *testing.T, text string) string {
	t.Helper()
	var out bytes.Buffer
	if err := logs.Sift(strings.NewReader(text), &out); err != nil {
		t.Errorf("Sift(%q, out) = %v, want %v", text, err, nil)
	}
	return out.String()
}

// ex-1
func TestSiftKeepsErrors(t *testing.T) {
	text := "INFO start\nERROR disk full\nERRORS none\nINFO no ERROR here\nERROR again\n\n"
	if got, want := sifted(t, text), "ERROR disk full\nERROR again\n"; got != want {
		t.Errorf("out after Sift(%q, out) = %q, want %q", text, got, want)
	}
}

func TestSiftOfALastLineWithoutEnd(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"INFO start\nERROR disk full", "ERROR disk full\n"},
		{"ERROR only", "ERROR only\n"},
		{"", ""},
	} {
		if got := sifted(t, test.text); got != test.want {
			t.Errorf("out after Sift(%q, out) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestSiftPrintsNothing(t *testing.T) {
	var out bytes.Buffer
	printed := check.Printed(t, func() { logs.Sift(strings.NewReader("ERROR one\n"), &out) })
	if printed != "" {
		t.Errorf("Sift(in, out) prints %q, want %q", printed, "")
	}
	if got, want := out.String(), "ERROR one\n"; got != want {
		t.Errorf("out after Sift(%q, out) = %q, want %q", "ERROR one\n", got, want)
	}
}

// ex-2
func TestSiftReturnsTheErrorOfReading(t *testing.T) {
	in := io.MultiReader(strings.NewReader("ERROR one\nINFO two\n"), iotest.ErrReader(errBroken))
	var out bytes.Buffer
	if err := logs.Sift(in, &out); !errors.Is(err, errBroken) {
		t.Errorf("Sift(a reader that breaks, out) = %v, want %v", err, errBroken)
	}
	if got, want := out.String(), "ERROR one\n"; got != want {
		t.Errorf("out after Sift(a reader that breaks, out) = %q, want %q", got, want)
	}
}

func TestSiftReturnsTheErrorOfWriting(t *testing.T) {
	out := &writer{takes: 2}
	in := strings.NewReader("ERROR one\nERROR two\nERROR three\nERROR four\n")
	if err := logs.Sift(in, out); !errors.Is(err, errBroken) {
		t.Errorf("Sift(in, a writer that breaks) = %v, want %v", err, errBroken)
	}
	if got, want := out.text.String(), "ERROR one\nERROR two\n"; got != want {
		t.Errorf("out after Sift(in, a writer that breaks) = %q, want %q", got, want)
	}
	if out.writes > 3 {
		t.Errorf("writes of Sift(in, a writer that breaks) = %d, want %d", out.writes, 3)
	}
}

// ex-3
func TestNumberedCountsFromOne(t *testing.T) {
	out := &writer{takes: 100}
	if err := logs.Numbered(out, []string{"start", "", "stop"}); err != nil {
		t.Errorf("Numbered(out, lines) = %v, want %v", err, nil)
	}
	if got, want := out.text.String(), "1: start\n2: \n3: stop\n"; got != want {
		t.Errorf("out after Numbered(out, lines) = %q, want %q", got, want)
	}
}

func TestNumberedWritesInOnePiece(t *testing.T) {
	out := &writer{takes: 100}
	logs.Numbered(out, []string{"a", "b", "c", "d", "e", "f"})
	if out.writes != 1 {
		t.Errorf("writes of Numbered(out, six lines) = %d, want %d", out.writes, 1)
	}
	out = &writer{takes: 10_000}
	lines := strings.Split(strings.Repeat("a line of some length\n", 2000), "\n")
	logs.Numbered(out, lines)
	if out.writes < 2 || out.writes > 100 {
		t.Errorf("writes of Numbered(out, 2001 lines) = %d, want from %d to %d", out.writes, 2, 100)
	}
}

func TestNumberedReturnsTheErrorOfWriting(t *testing.T) {
	if err := logs.Numbered(&writer{}, []string{"start"}); !errors.Is(err, errBroken) {
		t.Errorf("Numbered(a writer that breaks, lines) = %v, want %v", err, errBroken)
	}
}
