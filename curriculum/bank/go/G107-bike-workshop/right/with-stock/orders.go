package workshop

import "sort"

// Take takes parts out of the stock, if there are enough.
func Take(stock map[string]int, part string, count int) bool {
	have, ok := stock[part]
	if !ok || have < count {
		return false
	}
	if have == count {
		delete(stock, part)
		return true
	}
	Add(stock, part, -count)
	return true
}

// ByShelf is the parts of each shelf, sorted.
func ByShelf(shelves map[string]string) map[string][]string {
	parts := map[string][]string{}
	for part, shelf := range shelves {
		names := append(parts[shelf], part)
		sort.Strings(names)
		parts[shelf] = names
	}
	return parts
}

// Short is how many of each wanted part are missing.
func Short(stock, wanted map[string]int) map[string]int {
	short := map[string]int{}
	for _, part := range Names(wanted) {
		missing := wanted[part] - stock[part]
		if missing <= 0 {
			continue
		}
		short[part] = missing
	}
	return short
}
