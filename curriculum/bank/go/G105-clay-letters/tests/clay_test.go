package tests

import (
	"testing"

	clay "exercise/src"
	"exercise/tests/check"
)

// ex-1

func stamps(t *testing.T, name string, want int) {
	t.Helper()
	if got := clay.Stamps(name); got != want {
		t.Errorf("Stamps(%q) = %d, want %d", name, got, want)
	}
}

func TestStampsCountsLetters(t *testing.T) {
	stamps(t, "Zoë", 3)
	stamps(t, "Anna", 4)
	stamps(t, "Łucja Ó", 7)
}

func TestStampsInOtherScripts(t *testing.T) {
	stamps(t, "日向", 2)
	stamps(t, "Мила", 4)
	stamps(t, "🦊", 1)
}

func TestStampsOfNoName(t *testing.T) {
	stamps(t, "", 0)
}

// ex-2

func initial(t *testing.T, name, want string) {
	t.Helper()
	if got := clay.Initial(name); got != want {
		t.Errorf("Initial(%q) = %q, want %q", name, got, want)
	}
}

func TestInitialIsTheWholeLetter(t *testing.T) {
	initial(t, "Łucja", "Ł")
	initial(t, "日向", "日")
	initial(t, "🦊 Fox", "🦊")
}

func TestInitialOfPlainNames(t *testing.T) {
	initial(t, "Anna", "A")
	initial(t, "X", "X")
}

func TestInitialOfNoName(t *testing.T) {
	initial(t, "", "")
}

// ex-3

func dotted(t *testing.T, name, want string) {
	t.Helper()
	if got := clay.Dotted(name); got != want {
		t.Errorf("Dotted(%q) = %q, want %q", name, got, want)
	}
}

func TestDottedSeparatesLetters(t *testing.T) {
	dotted(t, "Zoë", "Z·o·ë")
	dotted(t, "ëva", "ë·v·a")
	dotted(t, "日向", "日·向")
}

func TestDottedOfShortNames(t *testing.T) {
	dotted(t, "Ł", "Ł")
	dotted(t, "", "")
}

func TestDottedWalksWithRange(t *testing.T) {
	if got := check.Function(t, "clay.go", "Dotted").Count("range"); got != 1 {
		t.Errorf("Dotted has %d loops with range, want one over the letters", got)
	}
}
