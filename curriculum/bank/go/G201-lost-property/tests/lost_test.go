package tests

import (
	"testing"

	lost "exercise/src"
	"exercise/tests/check"
)

// ex-1
func TestSwapExchangesTheItemsOfTheCaller(t *testing.T) {
	a := lost.Item{Name: "scarf", Shelf: 3}
	b := lost.Item{Name: "violin", Shelf: 8, Fetched: true}
	lost.Swap(&a, &b)
	if want := (lost.Item{Name: "violin", Shelf: 8, Fetched: true}); a != want {
		t.Errorf("a after Swap(&a, &b) = %v, want %v", a, want)
	}
	if want := (lost.Item{Name: "scarf", Shelf: 3}); b != want {
		t.Errorf("b after Swap(&a, &b) = %v, want %v", b, want)
	}
}

func TestSwapOfAnItemWithItself(t *testing.T) {
	a := lost.Item{Name: "scarf", Shelf: 3}
	lost.Swap(&a, &a)
	if want := (lost.Item{Name: "scarf", Shelf: 3}); a != want {
		t.Errorf("a after Swap(&a, &a) = %v, want %v", a, want)
	}
}

// ex-2
func TestFindPointsIntoTheSlice(t *testing.T) {
	items := []lost.Item{{Name: "hat", Shelf: 1}, {Name: "book", Shelf: 2}, {Name: "book", Shelf: 5}}
	found := lost.Find(items, "book")
	if found == nil {
		t.Fatalf(`Find(items, "book") = nil, want a pointer to the book on shelf 2`)
	}
	if found.Shelf != 2 {
		t.Errorf(`Find(items, "book").Shelf = %d, want 2`, found.Shelf)
	}
	found.Shelf = 9
	if items[1].Shelf != 9 {
		t.Errorf(`items[1].Shelf after Find(items, "book").Shelf = 9 is %d, want 9`, items[1].Shelf)
	}
}

func TestFindLeavesFetchedItemsOut(t *testing.T) {
	items := []lost.Item{{Name: "key", Shelf: 1, Fetched: true}, {Name: "key", Shelf: 6}}
	found := lost.Find(items, "key")
	if found == nil || found.Shelf != 6 {
		t.Errorf(`Find(items, "key") = %v, want the key on shelf 6`, found)
	}
}

func TestFindOfNoSuchItemIsNil(t *testing.T) {
	items := []lost.Item{{Name: "key", Shelf: 1, Fetched: true}}
	if found := lost.Find(items, "glove"); found != nil {
		t.Errorf(`Find(items, "glove") = %v, want nil`, found)
	}
	if found := lost.Find(items, "key"); found != nil {
		t.Errorf(`Find(items, "key") = %v, want nil, as the key is fetched`, found)
	}
	if found := lost.Find(nil, "key"); found != nil {
		t.Errorf(`Find(nil, "key") = %v, want nil`, found)
	}
}

// ex-3
func label(t *testing.T, written string, item *lost.Item, want string) {
	t.Helper()
	got := ""
	if panicked := check.Panic(func() { got = lost.Label(item) }); panicked != nil {
		t.Fatalf("Label(%s) panics with %v, want %q", written, panicked, want)
	}
	if got != want {
		t.Errorf("Label(%s) = %q, want %q", written, got, want)
	}
}

func TestLabelNamesTheShelf(t *testing.T) {
	label(t, `&Item{Name: "umbrella", Shelf: 4}`, &lost.Item{Name: "umbrella", Shelf: 4}, "umbrella, shelf 4")
	label(t, `&Item{Shelf: 12}`, &lost.Item{Shelf: 12}, ", shelf 12")
}

func TestLabelOfAFetchedItem(t *testing.T) {
	label(t, `&Item{Name: "kite", Shelf: 7, Fetched: true}`, &lost.Item{Name: "kite", Shelf: 7, Fetched: true}, "kite, fetched")
}

func TestLabelOfNilIsNothingFound(t *testing.T) {
	label(t, "nil", nil, "nothing found")
}

func TestLabelAsksForNil(t *testing.T) {
	if !check.Function(t, "lost.go", "Label").Uses("nil") {
		t.Errorf("Label does not compare with nil, want a question before the pointer is followed")
	}
	if check.File(t, "lost.go").Uses("recover") {
		t.Errorf("lost.go uses recover, want a question before the pointer is followed")
	}
}
