// Package songs keeps the peace in a car.
package songs

import "fmt"

// Without is the list without the song at index i.
func Without(songs []string, i int) []string {
	var rest []string
	for j, song := range songs {
		if j != i {
			rest = append(rest, song)
		}
	}
	return rest
}

// Split gives the first n songs and the rest.
func Split(songs []string, n int) (front, back []string) {
	front = songs[0:n:n]
	back = songs[n:len(songs)]
	return front, back
}

// Numbered puts a number before each song.
func Numbered(songs []string) []string {
	lines := make([]string, 0, len(songs))
	for i, song := range songs {
		lines = append(lines, fmt.Sprintf("%d. %s", i+1, song))
	}
	return lines
}
