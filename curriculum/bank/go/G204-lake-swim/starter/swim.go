// Package swim keeps the times of a lake swim.
package swim

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// What can be wrong with times.
var (
	ErrColon  = errors.New("no colon")
	ErrNobody = errors.New("nobody swam")
)

// ex-1: an error that is assigned to _ is lost: each call that can fail is checked before its result is used.
// Lesson section: The underscore hides it
// Test: TestMinutesOfATime
// Start here: which results are thrown away?

// Minutes is a time such as 1:05 in minutes.
func Minutes(text string) (int, error) {
	hours, minutes, _ := strings.Cut(text, ":")
	h, _ := strconv.Atoi(hours)
	m, _ := strconv.Atoi(minutes)
	return h*60 + m, nil
}

// ex-2: := in an inner block declares a new err; the one outside keeps its value.
// Lesson section: Two variables called err
// Test: TestBestPassesTheErrorOn
// Start here: which err is returned in the last line?

// Best is the smallest number of minutes.
func Best(times []string) (int, error) {
	best := 0
	var err error
	if len(times) == 0 {
		err := ErrNobody
		return best, err
	}
	for i, text := range times {
		minutes, err := Minutes(text)
		if err != nil {
			best = 0
			break
		}
		if i == 0 || minutes < best {
			best = minutes
		}
	}
	return best, err
}

// ex-3: bad input is to be expected: it comes back as an error and is told, and nothing panics.
// Lesson section: No reason to panic
// Test: TestLineWithABlot
// Start here: what should stand on the list?

// Line is the line of one swimmer on the list.
func Line(name string, times []string) string {
	best, err := Best(times)
	if err != nil {
		panic(err)
	}
	return fmt.Sprintf("%s: %d minutes", name, best)
}
