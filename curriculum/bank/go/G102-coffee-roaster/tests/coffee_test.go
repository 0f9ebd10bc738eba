package tests

import (
	"math"
	"testing"

	coffee "exercise/src"
	"exercise/tests/check"
)

// ex-1

func TestWeightOfBags(t *testing.T) {
	for _, c := range []struct{ bags, want int }{{4, 1000}, {1, 250}, {0, 0}} {
		if got := coffee.Weight(c.bags); got != c.want {
			t.Errorf("Weight(%d) = %d, want %d", c.bags, got, c.want)
		}
	}
}

func TestBagSizeIsAConstantWrittenOnce(t *testing.T) {
	source := check.File(t, "coffee.go")
	if source.Count("const") == 0 {
		t.Error("coffee.go declares no constant, want one for the size of a bag")
	}
	count := 0
	for _, literal := range source.Literals() {
		if literal == "250" {
			count++
		}
	}
	if count != 1 {
		t.Errorf("coffee.go has the number 250 %d times, want once", count)
	}
}

// ex-2

func TestBagsAreFullOnes(t *testing.T) {
	for _, c := range []struct{ grams, want int }{{999, 3}, {1000, 4}, {249, 0}, {250, 1}} {
		if got := coffee.Bags(c.grams); got != c.want {
			t.Errorf("Bags(%d) = %d, want %d", c.grams, got, c.want)
		}
	}
}

func TestLeftIsLessThanABag(t *testing.T) {
	for _, c := range []struct{ grams, want int }{{999, 249}, {1000, 0}, {30, 30}, {250, 0}} {
		if got := coffee.Left(c.grams); got != c.want {
			t.Errorf("Left(%d) = %d, want %d", c.grams, got, c.want)
		}
	}
}

func TestBagsAndLeftStayWhole(t *testing.T) {
	for _, name := range []string{"Bags", "Left"} {
		source := check.Function(t, "coffee.go", name)
		if source.Uses("float64") || source.Uses("float32") || source.Uses("math") {
			t.Errorf("%s goes through numbers with a fraction, want whole numbers only", name)
		}
	}
}

// ex-3

func loss(t *testing.T, green, roasted int, want float64) {
	t.Helper()
	if got := coffee.Loss(green, roasted); math.Abs(got-want) > 1e-9 {
		t.Errorf("Loss(%d, %d) = %v, want %v", green, roasted, got, want)
	}
}

func TestLossKeepsTheFraction(t *testing.T) {
	loss(t, 800, 700, 12.5)
	loss(t, 640, 550, 14.0625)
	loss(t, 1000, 850, 15)
}

func TestLossOfNothing(t *testing.T) {
	loss(t, 500, 500, 0)
}

func TestLossOfAll(t *testing.T) {
	loss(t, 300, 0, 100)
}
