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
	colon := strings.IndexByte(text, ':')
	if colon < 0 {
		return 0, ErrColon
	}
	h, err := strconv.Atoi(text[:colon])
	if err == nil {
		var m int
		if m, err = strconv.Atoi(text[colon+1:]); err == nil {
			return h*60 + m, nil
		}
	}
	return 0, err
}

// Best is the smallest number of minutes.
func Best(times []string) (int, error) {
	if len(times) == 0 {
		return 0, ErrNobody
	}
	best := 0
	for i, text := range times {
		minutes, err := Minutes(text)
		if err != nil {
			return 0, err
		}
		if i == 0 || minutes < best {
			best = minutes
		}
	}
	return best, nil
}

// Line is the line of one swimmer on the list.
func Line(name string, times []string) string {
	best, err := Best(times)
	if err != nil {
		return name + ": " + err.Error()
	}
	return fmt.Sprintf("%s: %d minutes", name, best)
}
