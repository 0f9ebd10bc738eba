// Package meters adds up what people write about their water meters.
package meters

import "errors"

// ErrNegative says that a reading lies below zero.
var ErrNegative = errors.New("a meter never runs below zero")

// ex-1: a function that can fail returns an error as its last result; nil means that the other results may be used.
// Lesson section: An error is a result
// Test: TestReadingOfDigits
// Start here: strconv.Atoi makes a number of a text, or an error.

// Reading is the number on a card.
func Reading(text string) (int, error) {
	return -1, nil
}

// ex-2: check an error right after the call, and pass it on with what was being done.
// Lesson section: Pass it on, and say where
// Test: TestTotalAddsAllCards
// Start here: what should be known about the card that could not be read?

// Total adds up the readings of all cards.
func Total(cards []string) (int, error) {
	return -1, nil
}

// ex-3: somebody decides in the end: the caller who can do something about an error turns it into words.
// Lesson section: Where an error ends
// Test: TestAnswerWithTheSum
// Start here: what does Total return in the two cases?

// Answer is what the city writes back.
func Answer(cards []string) string {
	return ""
}
