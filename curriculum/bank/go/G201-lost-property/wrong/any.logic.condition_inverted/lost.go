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
	for i := range items {
		if items[i].Name == name && items[i].Fetched {
			return &items[i]
		}
	}
	return nil
}

// Label says where an item is.
func Label(item *Item) string {
	if item == nil {
		return "nothing found"
	}
	if item.Fetched {
		return item.Name + ", fetched"
	}
	return fmt.Sprintf("%s, shelf %d", item.Name, item.Shelf)
}
