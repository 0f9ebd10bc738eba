package workshop

import "sort"

// Take takes parts out of the stock, if there are enough.
func Take(stock map[string]int, part string, count int) bool {
	if stock[part] <= count {
		return false
	}
	stock[part] -= count
	if stock[part] == 0 {
		delete(stock, part)
	}
	return true
}

// ByShelf is the parts of each shelf, sorted.
func ByShelf(shelves map[string]string) map[string][]string {
	parts := make(map[string][]string)
	for part, shelf := range shelves {
		parts[shelf] = append(parts[shelf], part)
	}
	for _, names := range parts {
		sort.Strings(names)
	}
	return parts
}

// Short is how many of each wanted part are missing.
func Short(stock, wanted map[string]int) map[string]int {
	short := make(map[string]int)
	for part, count := range wanted {
		if missing := count - stock[part]; missing > 0 {
			short[part] = missing
		}
	}
	return short
}
