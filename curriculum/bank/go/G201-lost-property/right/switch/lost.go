// Package lost keeps what passengers leave behind.
package lost

import "fmt"

// Item is one thing on a shelf.
type Item struct {
	Name    string
	Shelf   int
	Fetched bool
}

// Swap exchanges two items of the caller.
func Swap(a, b *Item) {
	*a, *b = *b, *a
}

// Find gives the first item of that name that is not fetched, or nil.
func Find(items []Item, name string) *Item {
	var found *Item
	for i, item := range items {
		if item.Name == name && !item.Fetched {
			found = &items[i]
			break
		}
	}
	return found
}

// Label says where an item is.
func Label(item *Item) string {
	switch {
	case item == nil:
		return "nothing found"
	case item.Fetched:
		return fmt.Sprintf("%s, fetched", item.Name)
	default:
		return fmt.Sprintf("%s, shelf %d", item.Name, item.Shelf)
	}
}
