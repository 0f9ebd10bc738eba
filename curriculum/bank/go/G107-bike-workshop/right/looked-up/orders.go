package workshop

import "sort"

// Take takes parts out of the stock, if there are enough.
func Take(stock map[string]int, part string, count int) bool {
	left := stock[part] - count
	switch {
	case left < 0:
		return false
	case left == 0:
		delete(stock, part)
	default:
		stock[part] = left
	}
	return true
}

// ByShelf is the parts of each shelf, sorted.
func ByShelf(shelves map[string]string) map[string][]string {
	names := make([]string, 0, len(shelves))
	for part := range shelves {
		names = append(names, part)
	}
	sort.Strings(names)
	parts := map[string][]string{}
	for _, part := range names {
		parts[shelves[part]] = append(parts[shelves[part]], part)
	}
	return parts
}

// Short is how many of each wanted part are missing.
func Short(stock, wanted map[string]int) map[string]int {
	short := map[string]int{}
	for part := range wanted {
		if wanted[part] > stock[part] {
			short[part] = wanted[part] - stock[part]
		}
	}
	return short
}
