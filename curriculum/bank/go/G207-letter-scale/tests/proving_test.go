package tests

import (
	"fmt"
	"strings"
	"testing"

	proving "exercise/src"
	"exercise/src/trial"
	"exercise/tests/check"
)

// prices makes a stamp function; each limit is the last weight at its price.
func prices(first, small, medium, large int) func(int) int {
	return func(grams int) int {
		switch {
		case grams < first:
			return 0
		case grams <= small:
			return 85
		case grams <= medium:
			return 100
		case grams <= large:
			return 160
		}
		return 0
	}
}

var goodStamp = prices(1, 20, 50, 500)

func stampVerdict(stamp func(int) int) trial.T {
	var t trial.T
	proving.TestStamp(&t, stamp)
	return t
}

func shortVerdict(short func(string, int) string) trial.T {
	var t trial.T
	proving.TestShort(&t, short)
	return t
}

func goodShort(name string, n int) string {
	runes := []rune(name)
	if len(runes) <= n {
		return name
	}
	return string(runes[:n])
}

func catches(t *testing.T, test, fault string, verdict trial.T) {
	t.Helper()
	if !verdict.Failed() {
		t.Errorf("%s of a function %s reports nothing, want a report", test, fault)
	}
}

// ex-1
func TestStampLetsAGoodOnePass(t *testing.T) {
	if got := stampVerdict(goodStamp); got.Failed() {
		t.Errorf("TestStamp of a good function reports %q, want nothing", got.Reports[0])
	}
}

func TestStampCatchesShiftedBoundaries(t *testing.T) {
	catches(t, "TestStamp", "with its first boundary too low", stampVerdict(prices(1, 19, 50, 500)))
	catches(t, "TestStamp", "with its first boundary too high", stampVerdict(prices(1, 21, 50, 500)))
	catches(t, "TestStamp", "with its second boundary too low", stampVerdict(prices(1, 20, 49, 500)))
	catches(t, "TestStamp", "with its second boundary too high", stampVerdict(prices(1, 20, 51, 500)))
	catches(t, "TestStamp", "with its third boundary too low", stampVerdict(prices(1, 20, 50, 499)))
	catches(t, "TestStamp", "with its third boundary too high", stampVerdict(prices(1, 20, 50, 501)))
}

func TestStampCatchesFaultsAtTheEnds(t *testing.T) {
	catches(t, "TestStamp", "that sells stamps for no weight", stampVerdict(prices(0, 20, 50, 500)))
	catches(t, "TestStamp", "that sells no stamp for 1 gram", stampVerdict(prices(2, 20, 50, 500)))
	catches(t, "TestStamp", "that takes heavy parcels as letters", stampVerdict(prices(1, 20, 50, 1<<40)))
	catches(t, "TestStamp", "that sells stamps for -1 gram", stampVerdict(func(grams int) int {
		if grams == 0 {
			return 0
		}
		return prices(-1<<40, 20, 50, 500)(grams)
	}))
}

func TestStampReportsEachFailingRow(t *testing.T) {
	got := stampVerdict(func(int) int { return 7 })
	if len(got.Reports) < 9 {
		t.Errorf("TestStamp of a function that is always wrong reports %d rows, want all of at least 9", len(got.Reports))
	}
	all := strings.Join(got.Reports, "; ")
	for _, want := range []string{"Stamp(20) = 7, want 85", "Stamp(21) = 7, want 100"} {
		if !strings.Contains(all, want) {
			t.Errorf("TestStamp of a function that is always 7 reports %q, want %q among it", all, want)
		}
	}
}

func TestStampIsATable(t *testing.T) {
	source := check.Function(t, "proving.go", "TestStamp")
	if got := source.Count("for"); got != 1 {
		t.Errorf("TestStamp has %d loops, want 1", got)
	}
	if got := source.Calls("t.Errorf"); got != 1 {
		t.Errorf("TestStamp has %d calls of t.Errorf, want 1", got)
	}
}

// ex-2
func TestShortLetsAGoodOnePass(t *testing.T) {
	if got := shortVerdict(goodShort); got.Failed() {
		t.Errorf("TestShort of a good function reports %q, want nothing", got.Reports[0])
	}
}

func TestShortCatchesFaultyOnes(t *testing.T) {
	catches(t, "TestShort", "that never shortens", shortVerdict(func(name string, n int) string { return name }))
	catches(t, "TestShort", "that is one too long", shortVerdict(func(name string, n int) string { return goodShort(name, n+1) }))
	catches(t, "TestShort", "that drops short names", shortVerdict(func(name string, n int) string {
		if len([]rune(name)) < n {
			return ""
		}
		return goodShort(name, n)
	}))
	catches(t, "TestShort", "that drops names of exactly n", shortVerdict(func(name string, n int) string {
		if len([]rune(name)) == n {
			return ""
		}
		return goodShort(name, n)
	}))
	catches(t, "TestShort", "that answers an empty name with a dash", shortVerdict(func(name string, n int) string {
		if name == "" {
			return "-"
		}
		return goodShort(name, n)
	}))
	catches(t, "TestShort", "that gives one character for n = 0", shortVerdict(func(name string, n int) string {
		if n == 0 {
			n = 1
		}
		return goodShort(name, n)
	}))
}

func TestShortCatchesCutBytes(t *testing.T) {
	catches(t, "TestShort", "that counts bytes", shortVerdict(func(name string, n int) string {
		if len(name) <= n {
			return name
		}
		return name[:n]
	}))
}

func TestShortHasNamedSubtests(t *testing.T) {
	got := shortVerdict(func(string, int) string { return "???" })
	if len(got.Subtests) < 5 {
		t.Errorf("TestShort has the subtests %q, want at least 5", got.Subtests)
	}
	seen := map[string]bool{}
	for _, name := range got.Subtests {
		if name == "" || seen[name] {
			t.Errorf("TestShort has a subtest named %q, want a name of its own", name)
		}
		seen[name] = true
	}
	if fmt.Sprint(got.Failing) != fmt.Sprint(got.Subtests) {
		t.Errorf("TestShort of a function that is always wrong: failing subtests %q, want all of %q", got.Failing, got.Subtests)
	}
	if got := check.Function(t, "proving.go", "TestShort").Calls("t.Run"); got != 1 {
		t.Errorf("TestShort has %d calls of t.Run, want 1, in a loop", got)
	}
}
