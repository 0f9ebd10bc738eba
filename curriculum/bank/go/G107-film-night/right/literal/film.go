package film

import (
	"fmt"
	"sort"
)

// Count tells how often each title was named.
func Count(votes []string) map[string]int {
	counts := map[string]int{}
	for i := range votes {
		counts[votes[i]] += 1
	}
	return counts
}

// Stars is the rating of a title in words.
func Stars(ratings map[string]int, title string) string {
	if stars, ok := ratings[title]; ok {
		return fmt.Sprint("stars: ", stars)
	}
	return "not rated"
}

// Report is one line for each title, in the order of the titles.
func Report(counts map[string]int) []string {
	titles := make([]string, 0, len(counts))
	for title := range counts {
		titles = append(titles, title)
	}
	sort.Strings(titles)
	for i, title := range titles {
		titles[i] = title + ": " + fmt.Sprint(counts[title])
	}
	return titles
}
