package tests

import (
	"fmt"
	"reflect"
	"sort"
	"testing"

	exchange "exercise/src"
	"exercise/src/box"
	"exercise/tests/check"
)

func filled(kinds ...string) *box.Box {
	b := box.New()
	for _, kind := range kinds {
		b.Put(kind, 1)
	}
	return b
}

func count(t *testing.T, after string, b *box.Box, kind string, want int) {
	t.Helper()
	if got := b.Count(kind); got != want {
		t.Errorf("Count(%q) after %s = %d, want %d", kind, after, got, want)
	}
}

func kinds(t *testing.T, what string, b *box.Box, want string) {
	t.Helper()
	if got := fmt.Sprintf("%q", b.Kinds()); got != want {
		t.Errorf("Kinds() of %s = %s, want %s", what, got, want)
	}
}

// ex-1
func TestTakeTakesPacketsOut(t *testing.T) {
	b := filled("pea", "pea", "pea", "leek")
	if got := b.Take("pea", 2); !got {
		t.Errorf(`Take("pea", 2) of 3 = false, want true`)
	}
	count(t, `Take("pea", 2) of 3`, b, "pea", 1)
	count(t, `Take("pea", 2)`, b, "leek", 1)
	if got := b.Take("pea", 1); !got {
		t.Errorf(`Take("pea", 1) of 1 = false, want true`)
	}
	count(t, `Take("pea", 1) of 1`, b, "pea", 0)
}

func TestTakeRefusesTooMany(t *testing.T) {
	b := filled("pea", "pea")
	for _, n := range []int{3, 0, -1} {
		if b.Take("pea", n) {
			t.Errorf(`Take("pea", %d) of 2 = true, want false`, n)
		}
		count(t, fmt.Sprintf(`Take("pea", %d) of 2`, n), b, "pea", 2)
	}
	if b.Take("leek", 1) {
		t.Errorf(`Take("leek", 1) of none = true, want false`)
	}
}

func TestTakeOfTheLastPacketRemovesTheKind(t *testing.T) {
	b := filled("pea", "leek", "leek")
	b.Take("leek", 2)
	kinds(t, "a box after the last leek", b, `["pea"]`)
	b.Put("leek", 1)
	kinds(t, "a box with a new leek", b, `["leek" "pea"]`)
}

// ex-2
func TestKindsAreSorted(t *testing.T) {
	b := filled("pea", "aster", "leek", "dill", "pea", "sage", "beet", "chard")
	kinds(t, "seven kinds", b, `["aster" "beet" "chard" "dill" "leek" "pea" "sage"]`)
	kinds(t, "one kind", filled("pea", "pea"), `["pea"]`)
}

func TestKindsOfAnEmptyBox(t *testing.T) {
	kinds(t, "an empty box", box.New(), `[]`)
}

func TestKindsAreNewEachTime(t *testing.T) {
	b := filled("pea", "dill", "sage")
	first := b.Kinds()
	if len(first) != 3 {
		t.Fatalf("len(Kinds()) of three kinds = %d, want 3", len(first))
	}
	first[0] = "weed"
	kinds(t, "a box after a change in the slice", b, `["dill" "pea" "sage"]`)
	kinds(t, "another box", filled("leek", "beet", "chard"), `["beet" "chard" "leek"]`)
	if got, want := fmt.Sprintf("%q", first), `["weed" "pea" "sage"]`; got != want {
		t.Errorf("the first slice after more calls of Kinds() = %s, want %s", got, want)
	}
}

func TestBoxExportsNothingElse(t *testing.T) {
	names := append(check.File(t, "box/box.go").Exported(), check.File(t, "box/more.go").Exported()...)
	sort.Strings(names)
	if got, want := fmt.Sprint(names), "[Box Count Kinds New Put Take]"; got != want {
		t.Errorf("package box exports %s, want %s", got, want)
	}
	kind := reflect.TypeOf(box.Box{})
	for i := 0; i < kind.NumField(); i++ {
		if field := kind.Field(i); field.IsExported() {
			t.Errorf("Box has the exported field %s, want none", field.Name)
		}
	}
}

// ex-3
func swap(t *testing.T, a, b *box.Box, give, get string, want bool, wantA, wantB string) {
	t.Helper()
	call := fmt.Sprintf("Swap(a, b, %q, %q)", give, get)
	if got := exchange.Swap(a, b, give, get); got != want {
		t.Errorf("%s = %t, want %t", call, got, want)
	}
	kinds(t, "a after "+call, a, wantA)
	kinds(t, "b after "+call, b, wantB)
}

func TestSwapMovesOnePacketEach(t *testing.T) {
	a, b := filled("pea", "pea", "dill"), filled("sage", "sage")
	swap(t, a, b, "pea", "sage", true, `["dill" "pea" "sage"]`, `["pea" "sage"]`)
	count(t, "one swap, in a", a, "pea", 1)
	count(t, "one swap, in a", a, "sage", 1)
	count(t, "one swap, in b", b, "pea", 1)
	count(t, "one swap, in b", b, "sage", 1)
	swap(t, a, b, "pea", "sage", true, `["dill" "sage"]`, `["pea"]`)
}

func TestSwapWithoutAPacketChangesNothing(t *testing.T) {
	swap(t, filled("pea"), filled("sage"), "pea", "leek", false, `["pea"]`, `["sage"]`)
	swap(t, filled("pea"), filled("sage"), "dill", "sage", false, `["pea"]`, `["sage"]`)
	swap(t, box.New(), box.New(), "pea", "sage", false, `[]`, `[]`)
	swap(t, filled("pea"), box.New(), "pea", "pea", false, `["pea"]`, `[]`)
}

func TestSwapOfTheSameKind(t *testing.T) {
	a, b := filled("pea", "pea"), filled("pea")
	swap(t, a, b, "pea", "pea", true, `["pea"]`, `["pea"]`)
	count(t, "a swap of peas, in a", a, "pea", 2)
	count(t, "a swap of peas, in b", b, "pea", 1)
}

func TestSwapAsksAndThenMoves(t *testing.T) {
	source := check.Function(t, "exchange.go", "Swap")
	if source.Calls(".Take") != 2 || source.Calls(".Put") != 2 {
		t.Errorf("Swap has %d calls of Take and %d of Put, want 2 and 2", source.Calls(".Take"), source.Calls(".Put"))
	}
}
