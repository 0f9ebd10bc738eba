// Package lost keeps what passengers leave behind.
package lost

// Item is one thing on a shelf.
type Item struct {
	Name    string
	Shelf   int
	Fetched bool
}

// ex-1: *p is the variable that p points to: reading and writing *p reads and writes it.
// Lesson section: The variable at the other end
// Test: TestSwapExchangesTheItemsOfTheCaller
// Start here: which two variables should change, and how do you write them with a and b?

// Swap exchanges two items of the caller.
func Swap(a, b *Item) {
}

// ex-2: &items[i] is the address of the element itself; the variable of a range loop is a copy.
// Lesson section: Copies in a loop
// Test: TestFindPointsIntoTheSlice
// Start here: of what do you take the address?

// Find gives the first item of that name that is not fetched, or nil.
func Find(items []Item, name string) *Item {
	return &Item{}
}

// ex-3: a nil pointer points to nothing: ask before you follow it.
// Lesson section: A pointer to nothing
// Test: TestLabelNamesTheShelf
// Start here: which question comes first?

// Label says where an item is.
func Label(item *Item) string {
	return ""
}
