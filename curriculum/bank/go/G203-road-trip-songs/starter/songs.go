// Package songs keeps the peace in a car.
package songs

// ex-1: append to a part of a slice overwrites what lies behind it; what should stay needs an array of its own.
// Lesson section: Before it is overwritten
// Test: TestWithoutLeavesOneSongOut
// Start here: in which array do the songs of the result lie?

// Without is the list without the song at index i.
func Without(songs []string, i int) []string {
	return songs
}

// ex-2: a third number in the brackets ends the capacity, so that append has to move instead of overwriting.
// Lesson section: A fence behind the window
// Test: TestSplitCutsInTwo
// Start here: how much room is there behind the front?

// Split gives the first n songs and the rest.
func Split(songs []string, n int) (front, back []string) {
	return songs, songs
}

// ex-3: make takes a length and a capacity: with length 0, append fills the room; with a length, the elements are there already.
// Lesson section: Length and capacity
// Test: TestNumberedHasEachSong
// Start here: how many songs will there be?

// Numbered puts a number before each song.
func Numbered(songs []string) []string {
	return songs
}
