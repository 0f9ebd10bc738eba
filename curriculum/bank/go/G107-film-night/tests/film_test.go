package tests

import (
	"reflect"
	"testing"

	film "exercise/src"
	"exercise/tests/check"
)

// ex-1

func count(t *testing.T, votes []string, want map[string]int) {
	t.Helper()
	got := film.Count(votes)
	if got == nil {
		t.Errorf("Count(%q) = nil, want %v", votes, want)
	}
	if !reflect.DeepEqual(got, want) && got != nil {
		t.Errorf("Count(%q) = %v, want %v", votes, got, want)
	}
}

func TestCountOfSeveralTitles(t *testing.T) {
	count(t, []string{"Alien", "Brazil", "Alien"}, map[string]int{"Alien": 2, "Brazil": 1})
	count(t, []string{"Heat", "Heat", "Heat"}, map[string]int{"Heat": 3})
}

func TestCountWithoutVotes(t *testing.T) {
	count(t, nil, map[string]int{})
}

func TestCountAsksNothing(t *testing.T) {
	source := check.Function(t, "film.go", "Count")
	if source.Count("if") > 0 || source.Count("switch") > 0 {
		t.Error("Count asks with if or switch, want none: a missing title counts as 0")
	}
	if source.Count("for") != 1 {
		t.Errorf("Count has %d loops, want one over the votes", source.Count("for"))
	}
}

// ex-2

var ratings = map[string]int{"Alien": 5, "Cats": 0, "Heat": 1}

func stars(t *testing.T, title, want string) {
	t.Helper()
	if got := film.Stars(ratings, title); got != want {
		t.Errorf("Stars(%v, %q) = %q, want %q", ratings, title, got, want)
	}
}

func TestStarsOfARatedTitle(t *testing.T) {
	stars(t, "Alien", "stars: 5")
	stars(t, "Heat", "stars: 1")
}

func TestStarsOfZero(t *testing.T) {
	stars(t, "Cats", "stars: 0")
}

func TestStarsOfAMissingTitle(t *testing.T) {
	stars(t, "Dune", "not rated")
	stars(t, "", "not rated")
}

func TestStarsLooksUpOnce(t *testing.T) {
	if got := check.Function(t, "film.go", "Stars").Count("for"); got != 0 {
		t.Errorf("Stars has %d loops, want none: a map finds its key by itself", got)
	}
}

// ex-3

func report(t *testing.T, counts map[string]int, want []string) {
	t.Helper()
	for round := 0; round < 10; round++ {
		got := film.Report(counts)
		if len(got) == 0 && len(want) == 0 {
			continue
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("Report(%v) = %q, want %q", counts, got, want)
		}
	}
}

func TestReportIsSortedByTitle(t *testing.T) {
	report(t, map[string]int{"Heat": 3, "Alien": 2, "Cats": 9, "Brazil": 1, "Dune": 4, "Fargo": 1}, []string{"Alien: 2", "Brazil: 1", "Cats: 9", "Dune: 4", "Fargo: 1", "Heat: 3"})
}

func TestReportOfTitlesThatBeginAlike(t *testing.T) {
	report(t, map[string]int{"Alien 2": 1, "Alien": 2}, []string{"Alien: 2", "Alien 2: 1"})
}

func TestReportOfNothing(t *testing.T) {
	report(t, nil, nil)
	report(t, map[string]int{"Heat": 0}, []string{"Heat: 0"})
}
