// Package proving tests the program of a letter scale.
package proving

import "exercise/src/trial"

type letter struct{ grams, want int }

var letters = []letter{
	{grams: -40, want: 0},
	{grams: 0, want: 0},
	{grams: 1, want: 85},
	{grams: 20, want: 85},
	{grams: 21, want: 100},
	{grams: 50, want: 100},
	{grams: 51, want: 160},
	{grams: 500, want: 160},
	{grams: 501, want: 0},
	{grams: 9999, want: 0},
}

// TestStamp tests what a letter costs.
func TestStamp(t *trial.T, stamp func(grams int) int) {
	for _, letter := range letters {
		got := stamp(letter.grams)
		if got != letter.want {
			t.Errorf("Stamp(%d) = %d, want %d", letter.grams, got, letter.want)
		}
	}
}

// TestShort tests how a name is shortened.
func TestShort(t *trial.T, short func(name string, n int) string) {
	for _, c := range []struct {
		title, name string
		n           int
		want        string
	}{
		{"cut", "Maximilian", 4, "Maxi"},
		{"just fits", "Tom", 3, "Tom"},
		{"fits", "Tom", 9, "Tom"},
		{"nothing there", "", 4, ""},
		{"nothing asked", "Tom", 0, ""},
		{"umlauts", "Öööö", 2, "Öö"},
	} {
		t.Run(c.title, func(t *trial.T) {
			got := short(c.name, c.n)
			if got == c.want {
				return
			}
			t.Errorf("Short(%q, %d) = %q, want %q", c.name, c.n, got, c.want)
		})
	}
}
