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

// Minutes is a time such as 1:05 in minutes.
func Minutes(text string) (int, error) {
	hours, minutes, found := strings.Cut(text, ":")
	if !found {
		return 0, ErrColon
	}
	h, err := strconv.Atoi(hours)
	if err != nil {
		return 0, err
	}
	m, err := strconv.Atoi(minutes)
	if err != nil {
		return 0, err
	}
	return h*60 + m, nil
}

// Best is the smallest number of minutes.
func Best(times []string) (int, error) {
	if len(times) == 0 {
		return 0, ErrNobody
	}
	best, err := Minutes(times[0])
	for i := 1; i < len(times) && err == nil; i++ {
		var minutes int
		minutes, err = Minutes(times[i])
		if minutes < best {
			best = minutes
		}
	}
	if err != nil {
		return 0, err
	}
	return best, nil
}

// Line is the line of one swimmer on the list.
func Line(name string, times []string) string {
	best, err := Best(times)
	if err != nil {
		return fmt.Sprintf("%s: %v", name, err)
	}
	return fmt.Sprintf("%s: %d minutes", name, best)
}
