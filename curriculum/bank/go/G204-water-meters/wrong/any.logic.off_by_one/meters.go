// Package meters adds up what people write about their water meters.
package meters

import (
	"errors"
	"fmt"
	"strconv"
)

// ErrNegative says that a reading lies below zero.
var ErrNegative = errors.New("a meter never runs below zero")

// Reading is the number on a card.
func Reading(text string) (int, error) {
	reading, err := strconv.Atoi(text)
	if err != nil {
		return 0, err
	}
	if reading < 0 {
		return 0, ErrNegative
	}
	return reading, nil
}

// Total adds up the readings of all cards.
func Total(cards []string) (int, error) {
	sum := 0
	for i, card := range cards {
		reading, err := Reading(card)
		if err != nil {
			return 0, fmt.Errorf("card %d: %v", i, err)
		}
		sum += reading
	}
	return sum, nil
}

// Answer is what the city writes back.
func Answer(cards []string) string {
	sum, err := Total(cards)
	if err != nil {
		return "please write again: " + err.Error()
	}
	return fmt.Sprintf("%d cubic metres in all", sum)
}
