package tests

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	tape "exercise/src"
	"exercise/tests/check"
)

var errTorn = errors.New("tape torn")

const song = "la la la, and then\nla la once more\n"

// A writer that has room for some bytes and then fails.
type small struct {
	room   int
	taken  bytes.Buffer
	writes int
}

func (s *small) Write(p []byte) (int, error) {
	s.writes++
	if len(p) <= s.room {
		s.room -= len(p)
		return s.taken.Write(p)
	}
	n, _ := s.taken.Write(p[:s.room])
	s.room = 0
	return n, errTorn
}

// copied is what Copy wrote and returned.
func copied(from io.Reader) (text, returned string) {
	var to bytes.Buffer
	n, err := tape.Copy(&to, from)
	return to.String(), fmt.Sprint(n, " ", err)
}

// same checks both, what was written and what was returned.
func same(t *testing.T, what string, from io.Reader, text, returned string) {
	t.Helper()
	gotText, got := copied(from)
	if got != returned {
		t.Errorf("Copy(to, %s) = %s, want %s", what, got, returned)
	}
	if gotText != text {
		t.Errorf("written by Copy(to, %s) = %q, want %q", what, gotText, text)
	}
}

// ex-1
func TestCopyOfAWholeTape(t *testing.T) {
	same(t, "a song", strings.NewReader(song), song, "35 <nil>")
	same(t, "an empty tape", strings.NewReader(""), "", "0 <nil>")
}

func TestCopyOfSinglePieces(t *testing.T) {
	same(t, "a tape that gives single bytes", iotest.OneByteReader(strings.NewReader(song)), song, "35 <nil>")
	same(t, "a tape that gives halves", iotest.HalfReader(strings.NewReader(song)), song, "35 <nil>")
}

func TestCopyOfDataWithTheEnd(t *testing.T) {
	same(t, "a tape that ends with its last bytes", iotest.DataErrReader(strings.NewReader("la la")), "la la", "5 <nil>")
}

func TestCopyOfABrokenTape(t *testing.T) {
	broken := io.MultiReader(strings.NewReader("la la"), iotest.ErrReader(errTorn))
	same(t, "a tape that is torn", broken, "la la", "5 tape torn")
	to := &small{room: 20}
	if n, err := tape.Copy(to, strings.NewReader(song)); n != 20 || !errors.Is(err, errTorn) {
		t.Errorf("Copy(a writer with room for 20, a song) = %d %v, want %d %v", n, err, 20, errTorn)
	}
	if to.writes > 20 || to.taken.String() != song[:20] {
		t.Errorf("written to a writer with room for 20 = %q, want %q", to.taken.String(), song[:20])
	}
}

func TestCopyByHand(t *testing.T) {
	source := check.Function(t, "tape.go", "Copy")
	for _, name := range []string{"io.Copy", "io.ReadAll", "io.CopyBuffer"} {
		if got := source.Calls(name); got != 0 {
			t.Errorf("calls of %s in Copy = %d, want %d", name, got, 0)
		}
	}
}

// ex-2
func TestMeterPassesOn(t *testing.T) {
	var to bytes.Buffer
	meter := &tape.Meter{To: &to}
	n, err := meter.Write([]byte("la la"))
	if n != 5 || err != nil {
		t.Errorf("Write(%q) = %d %v, want %d %v", "la la", n, err, 5, nil)
	}
	if got := to.String(); got != "la la" {
		t.Errorf("what arrived behind the meter = %q, want %q", got, "la la")
	}
	if meter.Bytes != 5 {
		t.Errorf("Bytes after Write(%q) = %d, want %d", "la la", meter.Bytes, 5)
	}
}

func TestMeterCountsLines(t *testing.T) {
	meter := &tape.Meter{To: io.Discard}
	for _, text := range []string{"one\ntwo", "\n\n", "", "three"} {
		meter.Write([]byte(text))
	}
	if meter.Lines != 3 || meter.Bytes != 14 {
		t.Errorf("Lines and Bytes = %d %d, want %d %d", meter.Lines, meter.Bytes, 3, 14)
	}
}

func TestMeterReturnsWhatArrived(t *testing.T) {
	meter := &tape.Meter{To: &small{room: 3}}
	n, err := meter.Write([]byte("a\nb\nc\n"))
	if n != 3 || !errors.Is(err, errTorn) {
		t.Errorf("Write(six bytes) with room for 3 = %d %v, want %d %v", n, err, 3, errTorn)
	}
	if meter.Lines != 1 || meter.Bytes != 3 {
		t.Errorf("Lines and Bytes = %d %d, want %d %d", meter.Lines, meter.Bytes, 1, 3)
	}
}

func TestCopyThroughAMeter(t *testing.T) {
	var to strings.Builder
	meter := &tape.Meter{To: &to}
	n, err := io.Copy(meter, strings.NewReader(song))
	if n != 35 || err != nil {
		t.Errorf("io.Copy(meter, a song) = %d %v, want %d %v", n, err, 35, nil)
	}
	if meter.Lines != 2 {
		t.Errorf("Lines after a song = %d, want %d", meter.Lines, 2)
	}
}
