package film

import (
	"fmt"
	"sort"
)

// Count tells how often each title was named.
func Count(votes []string) map[string]int {
	counts := make(map[string]int)
	for _, title := range votes {
		counts[title]++
	}
	return counts
}

// Stars is the rating of a title in words.
func Stars(ratings map[string]int, title string) string {
	if ratings[title] == 0 {
		return "not rated"
	}
	return fmt.Sprintf("stars: %d", ratings[title])
}

// Report is one line for each title, in the order of the titles.
func Report(counts map[string]int) []string {
	var titles []string
	for title := range counts {
		titles = append(titles, title)
	}
	sort.Strings(titles)
	var lines []string
	for _, title := range titles {
		lines = append(lines, fmt.Sprintf("%s: %d", title, counts[title]))
	}
	return lines
}
