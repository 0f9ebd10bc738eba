// Package proving tests the program of a quiz night.
package proving

import "exercise/src/trial"

// ex-1: a row has a wanted value for every result, and the test fails if any of them differs.
// Lesson section: Every result counts
// Test: TestMedalCatchesAWrongOk
// Start here: which result is not looked at?

// TestMedal tests who gets a medal.
func TestMedal(t *trial.T, medal func(points int) (string, bool)) {
	rows := []struct {
		points int
		want   string
		ok     bool
	}{
		{0, "", false},
		{69, "", false},
		{70, "silver", true},
		{89, "silver", true},
		{90, "gold", true},
		{100, "gold", true},
	}
	for _, row := range rows {
		got, _ := medal(row.points)
		if got != row.want {
			t.Errorf("Medal(%d) = %q, want %q", row.points, got, row.want)
		}
	}
}

// ex-2: subtests stand on their own: each has a name that tells what is special, and one that fails stops no other.
// Lesson section: Rows that stand alone
// Test: TestInitialsTriesEachRow
// Start here: what happens when a row fails?

// TestInitials tests the short form of a name.
func TestInitials(t *trial.T, initials func(name string) string) {
	rows := []struct{ in, want string }{
		{"Ada Lovelace", "AL"},
		{"Grace Brewster Hopper", "GBH"},
	}
	for _, row := range rows {
		passed := t.Run("initials", func(t *trial.T) {
			if got := initials(row.in); got != row.want {
				t.Errorf("Initials(%q) = %q, want %q", row.in, got, row.want)
			}
		})
		if !passed {
			return
		}
	}
}

// ex-3: a report says which call was made, what came, and what was wanted, in this order.
// Lesson section: Words of a report
// Test: TestBonusReportsGotBeforeWant
// Start here: read the report aloud.

// TestBonus tests the bonus for right answers in a row.
func TestBonus(t *trial.T, bonus func(streak int) int) {
	rows := []struct{ streak, want int }{
		{-2, 0},
		{0, 0},
		{1, 10},
		{3, 30},
		{5, 50},
		{6, 50},
	}
	for i := 1; i < len(rows); i++ {
		row := rows[i]
		if got := bonus(row.streak); got != row.want {
			t.Errorf("Bonus(%d) = %d, want %d", row.streak, row.want, got)
		}
	}
}
