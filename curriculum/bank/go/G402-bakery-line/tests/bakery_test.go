package tests

import (
	"fmt"
	"sort"
	"testing"
	"time"

	bakery "exercise/src"
	"exercise/tests/check"
)

// within ends the test where run has not returned after three seconds.
func within(t *testing.T, call string, run func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		if value := check.Panic(run); value != nil {
			t.Errorf("%s panics with %v, want no panic", call, value)
		}
	}()
	select {
	case <-done:
	case <-time.After(3 * time.Second):
		t.Fatalf("%s has not returned after 3 seconds", call)
	}
}

// next receives one value and says what it was: "closed" if there are no more, "nothing" after a while.
func next(from <-chan string) string {
	if from == nil {
		return "no channel"
	}
	select {
	case value, ok := <-from:
		if !ok {
			return "closed"
		}
		return value
	case <-time.After(time.Second):
		return "nothing"
	}
}

// all receives until nothing more comes; the last text is no value.
func all(from <-chan string) []string {
	var values []string
	for {
		value := next(from)
		values = append(values, value)
		if value == "closed" || value == "nothing" || value == "no channel" {
			return values
		}
	}
}

func orders(t *testing.T, names ...string) <-chan string {
	t.Helper()
	var made <-chan string
	within(t, fmt.Sprintf("Orders(%d names)", len(names)), func() { made = bakery.Orders(names) })
	return made
}

func bake(t *testing.T, from <-chan string) <-chan string {
	t.Helper()
	var made <-chan string
	within(t, "Bake(orders)", func() { made = bakery.Bake(from) })
	return made
}

func shelf(t *testing.T, ovens ...<-chan string) <-chan string {
	t.Helper()
	var made <-chan string
	within(t, fmt.Sprintf("Shelf(%d ovens)", len(ovens)), func() { made = bakery.Shelf(ovens) })
	return made
}

// filled is a closed channel with these values in it.
func filled(values ...string) <-chan string {
	made := make(chan string, len(values))
	for _, value := range values {
		made <- value
	}
	close(made)
	return made
}

// ex-1
func TestOrdersSendsAllInOrder(t *testing.T) {
	from := orders(t, "rye", "oat", "rye")
	for _, want := range []string{"rye", "oat", "rye"} {
		if got := next(from); got != want {
			t.Errorf("next of Orders(rye oat rye) = %q, want %q", got, want)
		}
	}
}

func TestOrdersClosesAtTheEnd(t *testing.T) {
	if got, want := fmt.Sprint(all(orders(t, "rye"))), "[rye closed]"; got != want {
		t.Errorf("all of Orders(rye) = %q, want %q", got, want)
	}
	if got, want := fmt.Sprint(all(orders(t))), "[closed]"; got != want {
		t.Errorf("all of Orders() = %q, want %q", got, want)
	}
}

func TestOrdersOfManyNames(t *testing.T) {
	names := make([]string, 3000)
	for i := range names {
		names[i] = fmt.Sprint("loaf ", i)
	}
	if got := len(all(orders(t, names...))); got != 3001 {
		t.Errorf("receives until the end of Orders(3000 names) = %d, want %d", got, 3001)
	}
}

// ex-2
func TestBakeMakesALoafOfEachOrder(t *testing.T) {
	loaves := bake(t, filled("rye", "oat"))
	for _, want := range []string{"fresh rye", "fresh oat"} {
		if got := next(loaves); got != want {
			t.Errorf("next of Bake(rye oat) = %q, want %q", got, want)
		}
	}
}

func TestBakeAtOnce(t *testing.T) {
	from := make(chan string)
	defer close(from)
	loaves := bake(t, from)
	for _, name := range []string{"rye", "oat"} {
		select {
		case from <- name:
		case <-time.After(time.Second):
			t.Fatalf("Bake(orders) does not receive the order %q", name)
		}
		if got, want := next(loaves), "fresh "+name; got != want {
			t.Fatalf("next of Bake(orders), before the next order = %q, want %q", got, want)
		}
	}
}

func TestBakeClosesAtTheEnd(t *testing.T) {
	if got, want := fmt.Sprint(all(bake(t, filled("oat")))), "[fresh oat closed]"; got != want {
		t.Errorf("all of Bake(oat) = %q, want %q", got, want)
	}
	if got, want := fmt.Sprint(all(bake(t, filled()))), "[closed]"; got != want {
		t.Errorf("all of Bake() = %q, want %q", got, want)
	}
}

// ex-3
func TestShelfTakesFromAnyOven(t *testing.T) {
	cold, warm := make(chan string), make(chan string, 2)
	defer close(cold)
	defer close(warm)
	warm <- "roll"
	warm <- "bun"
	from := shelf(t, cold, warm)
	for _, want := range []string{"roll", "bun"} {
		if got := next(from); got != want {
			t.Errorf("next of Shelf(a cold oven, roll bun) = %q, want %q", got, want)
		}
	}
}

func TestShelfHasEveryLoaf(t *testing.T) {
	got := all(shelf(t, filled("a", "b"), filled(), filled("c")))
	sort.Strings(got)
	if want := "[a b c closed]"; fmt.Sprint(got) != want {
		t.Errorf("all of Shelf(a b, nothing, c), sorted = %q, want %q", fmt.Sprint(got), want)
	}
}

func TestShelfClosesAfterTheLastOven(t *testing.T) {
	long := make(chan string)
	from := shelf(t, filled("a"), filled(), long)
	if got := next(from); got != "a" {
		t.Errorf("next of Shelf(a, nothing, an open oven) = %q, want %q", got, "a")
	}
	time.Sleep(20 * time.Millisecond)
	select {
	case long <- "z":
	case <-time.After(time.Second):
		t.Fatalf("Shelf(ovens) does not receive from an oven that is still open")
	}
	close(long)
	if got, want := fmt.Sprint(all(from)), "[z closed]"; got != want {
		t.Errorf("rest of Shelf(a, nothing, z) = %q, want %q", got, want)
	}
	if got, want := fmt.Sprint(all(shelf(t))), "[closed]"; got != want {
		t.Errorf("all of Shelf() = %q, want %q", got, want)
	}
}
