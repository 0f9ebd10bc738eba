// Package songs keeps the peace in a car.
package songs

import "fmt"

// Without is the list without the song at index i.
func Without(songs []string, i int) []string {
	if i == 0 {
		return songs[1:]
	}
	if i == len(songs)-1 {
		return songs[:i]
	}
	rest := make([]string, 0, len(songs))
	rest = append(rest, songs[:i]...)
	return append(rest, songs[i+1:]...)
}

// Split gives the first n songs and the rest.
func Split(songs []string, n int) (front, back []string) {
	return songs[:n:n], songs[n:]
}

// Numbered puts a number before each song.
func Numbered(songs []string) []string {
	lines := make([]string, 0, len(songs))
	for i, song := range songs {
		lines = append(lines, fmt.Sprintf("%d. %s", i+1, song))
	}
	return lines
}
