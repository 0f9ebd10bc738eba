// Package proving tests the program of a letter scale.
package proving

import "exercise/src/trial"

// TestStamp tests what a letter costs.
func TestStamp(t *trial.T, stamp func(grams int) int) {
	cases := []struct {
		grams int
		want  int
	}{
		{-1, 0},
		{0, 0},
		{1, 85},
		{20, 85},
		{21, 100},
		{50, 100},
		{51, 160},
		{500, 160},
		{501, 0},
	}
	for i := range cases {
		got, want := stamp(cases[i].grams), cases[i].want
		if got != want {
			t.Errorf("Stamp(%v) = %v, want %v", cases[i].grams, got, want)
		}
	}
}

// TestShort tests how a name is shortened.
func TestShort(t *trial.T, short func(name string, n int) string) {
	cases := []struct {
		name string
		in   string
		n    int
		want string
	}{
		{"longer", "Benedikt", 3, "Ben"},
		{"as long", "Benedikt", 8, "Benedikt"},
		{"one more", "Benedikt", 7, "Benedik"},
		{"shorter", "Ida", 8, "Ida"},
		{"empty", "", 2, ""},
		{"none asked for", "Ida", 0, ""},
		{"two bytes in one character", "Zoë Maria", 3, "Zoë"},
		{"cut before two bytes", "Zoë", 2, "Zo"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *trial.T) {
			if got := short(c.in, c.n); got != c.want {
				t.Errorf("Short(%q, %d) = %q, want %q", c.in, c.n, got, c.want)
			}
		})
	}
}
