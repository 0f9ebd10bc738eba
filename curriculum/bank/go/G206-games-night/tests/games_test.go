package tests

import (
	"fmt"
	"strings"
	"testing"

	games "exercise/src"
)

// ex-1
func keep(t *testing.T, rule string, wanted func(int) bool, scores []int, want string) {
	t.Helper()
	if got := fmt.Sprint(games.Keep(scores, wanted)); got != want {
		t.Errorf("Keep(%v, %s) = %s, want %s", scores, rule, got, want)
	}
}

func TestKeepOfHighScores(t *testing.T) {
	high := func(score int) bool { return score >= 50 }
	keep(t, "at least 50", high, []int{12, 50, 49, 88}, "[50 88]")
}

func TestKeepOfEvenScores(t *testing.T) {
	even := func(score int) bool { return score%2 == 0 }
	keep(t, "even", even, []int{12, 50, 49, 88, 3}, "[12 50 88]")
}

func TestKeepOfNothing(t *testing.T) {
	never := func(int) bool { return false }
	keep(t, "never", never, []int{12, 50}, "[]")
	keep(t, "never", never, nil, "[]")
}

func TestKeepAsksOnceForEachScore(t *testing.T) {
	var asked []int
	scores := []int{7, 3, 7}
	games.Keep(scores, func(score int) bool {
		asked = append(asked, score)
		return score == 3
	})
	if got, want := fmt.Sprint(asked), "[7 3 7]"; got != want {
		t.Errorf("Keep([7 3 7], wanted) called wanted for %s, want %s", got, want)
	}
	if got, want := fmt.Sprint(scores), "[7 3 7]"; got != want {
		t.Errorf("scores after Keep = %s, want %s", got, want)
	}
}

// ex-2
func turns(t *testing.T, players []string, calls int, want string) {
	t.Helper()
	next := games.Turns(players)
	var got []string
	for i := 0; i < calls; i++ {
		got = append(got, next())
	}
	if said := strings.Join(got, " "); said != want {
		t.Errorf("%d calls of Turns(%q) = %q, want %q", calls, players, said, want)
	}
}

func TestTurnsGoRound(t *testing.T) {
	turns(t, []string{"Ida", "Bo", "Cem"}, 7, "Ida Bo Cem Ida Bo Cem Ida")
	turns(t, []string{"Ida", "Bo"}, 3, "Ida Bo Ida")
}

func TestTurnsOfOnePlayer(t *testing.T) {
	turns(t, []string{"Ida"}, 3, "Ida Ida Ida")
}

func TestTurnsOfTwoGamesAreApart(t *testing.T) {
	chess := games.Turns([]string{"Ida", "Bo"})
	cards := games.Turns([]string{"Cem", "Dunja", "Eik"})
	got := []string{chess(), cards(), cards(), chess(), cards(), chess(), cards()}
	want := "Ida Cem Dunja Bo Eik Ida Cem"
	if said := strings.Join(got, " "); said != want {
		t.Errorf("turns of two games = %q, want %q", said, want)
	}
}

// ex-3
func TestBellsRingForTheirPlayer(t *testing.T) {
	bells := games.Bells([]string{"Ida", "Bo", "Cem"})
	if len(bells) != 3 {
		t.Fatalf(`len(Bells(["Ida" "Bo" "Cem"])) = %d, want 3`, len(bells))
	}
	for i, want := range []string{"ring for Ida", "ring for Bo", "ring for Cem"} {
		if got := bells[i](); got != want {
			t.Errorf(`Bells(["Ida" "Bo" "Cem"])[%d]() = %q, want %q`, i, got, want)
		}
	}
}

func TestBellsInAnyOrder(t *testing.T) {
	bells := games.Bells([]string{"Ida", "Bo"})
	if len(bells) != 2 {
		t.Fatalf(`len(Bells(["Ida" "Bo"])) = %d, want 2`, len(bells))
	}
	for _, i := range []int{1, 1, 0, 1} {
		want := []string{"ring for Ida", "ring for Bo"}[i]
		if got := bells[i](); got != want {
			t.Errorf(`Bells(["Ida" "Bo"])[%d]() = %q, want %q`, i, got, want)
		}
	}
}

func TestBellsOfNobody(t *testing.T) {
	if got := len(games.Bells(nil)); got != 0 {
		t.Errorf("len(Bells(nil)) = %d, want 0", got)
	}
}
