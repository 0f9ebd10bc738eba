package film

import (
	"fmt"
	"sort"
	"strconv"
)

// Count tells how often each title was named.
func Count(votes []string) map[string]int {
	counts := make(map[string]int, len(votes))
	for _, title := range votes {
		counts[title] = counts[title] + 1
	}
	return counts
}

// Stars is the rating of a title in words.
func Stars(ratings map[string]int, title string) string {
	stars, rated := ratings[title]
	if rated {
		return "stars: " + strconv.Itoa(stars)
	}
	return "not rated"
}

// Report is one line for each title, in the order of the titles.
func Report(counts map[string]int) []string {
	lines := make([]string, len(counts))
	titles := make([]string, 0, len(counts))
	for title := range counts {
		titles = append(titles, title)
	}
	sort.Strings(titles)
	for i, title := range titles {
		lines[i] = fmt.Sprintf("%v: %v", title, counts[title])
	}
	return lines
}
