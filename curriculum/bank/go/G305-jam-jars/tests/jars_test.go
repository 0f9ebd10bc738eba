package tests

import (
	"fmt"
	"strings"
	"testing"

	jars "exercise/src"
	"exercise/tests/check"
)

type cents int

type label struct {
	fruit string
	year  int
}

// ex-1
func TestIndexOfTexts(t *testing.T) {
	shelf := []string{"plum", "fig", "plum", "pear"}
	for _, test := range []struct {
		wanted string
		want   int
	}{{"plum", 0}, {"fig", 1}, {"pear", 3}, {"apple", -1}} {
		if got := jars.Index(shelf, test.wanted); got != test.want {
			t.Errorf("Index(plum fig plum pear, %q) = %d, want %d", test.wanted, got, test.want)
		}
	}
	if got := jars.Index(nil, "plum"); got != -1 {
		t.Errorf("Index(nil, %q) = %d, want %d", "plum", got, -1)
	}
}

func TestIndexOfStructs(t *testing.T) {
	shelf := []label{{"fig", 2021}, {"fig", 2022}}
	if got := jars.Index(shelf, label{"fig", 2022}); got != 1 {
		t.Errorf("Index(fig 2021 and fig 2022, fig 2022) = %d, want %d", got, 1)
	}
	if got := jars.Index(shelf, label{"plum", 2022}); got != -1 {
		t.Errorf("Index(fig 2021 and fig 2022, plum 2022) = %d, want %d", got, -1)
	}
}

func TestIndexAsksForComparable(t *testing.T) {
	if got := check.Function(t, "jars.go", "Index").Uses("comparable"); got != true {
		t.Errorf("Index asks for comparable = %v, want %v", got, true)
	}
}

// ex-2
func TestTotalOfInts(t *testing.T) {
	if got := jars.Total([]int{250, 340, 125}); got != 715 {
		t.Errorf("Total(250, 340, 125) = %d, want %d", got, 715)
	}
	if check.Panic(func() {
		if got := jars.Total([]int{}); got != 0 {
			t.Errorf("Total() = %d, want %d", got, 0)
		}
	}) != nil {
		t.Errorf("Total() panics, want %d", 0)
	}
}

func TestTotalOfFloats(t *testing.T) {
	if got := jars.Total([]float64{0.5, 0.25, 2}); got != 2.75 {
		t.Errorf("Total(0.5, 0.25, 2) = %v, want %v", got, 2.75)
	}
}

func TestTotalOfANamedType(t *testing.T) {
	got := jars.Total([]cents{199, 250})
	if want := "cents 449"; fmt.Sprintf("cents %d", got) != want {
		t.Errorf("Total(cents 199, cents 250) = %d, want %d", got, 449)
	}
	if shown := fmt.Sprintf("%T", got); !strings.HasSuffix(shown, ".cents") {
		t.Errorf("type of Total(cents 199, cents 250) = %q, want %q", shown, "cents")
	}
}

func TestNumberIsAUnion(t *testing.T) {
	file := check.File(t, "jars.go")
	for _, name := range []string{"int", "float64"} {
		if !file.Uses(name) {
			t.Errorf("jars.go names %s = %v, want %v", name, false, true)
		}
	}
	if got := check.Function(t, "jars.go", "Total").Count("switch"); got != 0 {
		t.Errorf("type switches in Total = %d, want %d", got, 0)
	}
}

// ex-3
func TestPileGivesTheTopFirst(t *testing.T) {
	var pile jars.Pile[string]
	pile.Put("fig")
	pile.Put("plum")
	for _, want := range []string{"plum", "fig"} {
		if got, ok := pile.Take(); got != want || !ok {
			t.Errorf("Take() = %q %v, want %q %v", got, ok, want, true)
		}
	}
}

func TestPileThatIsEmpty(t *testing.T) {
	var pile jars.Pile[string]
	for round := 1; round <= 2; round++ {
		if got, ok := pile.Take(); got != "" || ok {
			t.Errorf("Take() = %q %v, want %q %v", got, ok, "", false)
		}
	}
	pile.Put("fig")
	if got, ok := pile.Take(); got != "fig" || !ok {
		t.Errorf("Take() = %q %v, want %q %v", got, ok, "fig", true)
	}
	if got, ok := pile.Take(); got != "" || ok {
		t.Errorf("Take() = %q %v, want %q %v", got, ok, "", false)
	}
}

func TestPileOfAnotherType(t *testing.T) {
	var pile jars.Pile[label]
	pile.Put(label{"fig", 2021})
	pile.Put(label{"pear", 2020})
	pile.Take()
	pile.Put(label{"plum", 2022})
	if got, ok := pile.Take(); got != (label{"plum", 2022}) || !ok {
		t.Errorf("Take() = %v %v, want %v %v", got, ok, label{"plum", 2022}, true)
	}
	if got, ok := pile.Take(); got != (label{"fig", 2021}) || !ok {
		t.Errorf("Take() = %v %v, want %v %v", got, ok, label{"fig", 2021}, true)
	}
}
