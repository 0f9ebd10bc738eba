// Package proving tests the program of a quiz night.
package proving

import "exercise/src/trial"

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
		got, ok := medal(row.points)
		if got != row.want || ok != row.ok {
			t.Errorf("Medal(%d) = %q, %t, want %q, %t", row.points, got, ok, row.want, row.ok)
		}
	}
}

// TestInitials tests the short form of a name.
func TestInitials(t *trial.T, initials func(name string) string) {
	try := func(name, in, want string) {
		t.Run(name, func(t *trial.T) {
			got := initials(in)
			if got == want {
				return
			}
			t.Errorf("Initials(%q) = %q, want %q", in, got, want)
		})
	}
	try("first and last name", "Ada Lovelace", "AL")
	try("middle name", "Grace Brewster Hopper", "GBH")
	try("no capitals", "ada lovelace", "AL")
	try("a single word", "Sokrates", "S")
	try("nothing", "", "")
}

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
	for _, row := range rows {
		if got := bonus(row.streak); got != row.want {
			t.Errorf("Bonus(%d) = %d, want %d", row.streak, got, row.want)
		}
	}
}
