package tests

import (
	"fmt"
	"testing"

	ferry "exercise/src"
)

// A horse cart, of which the package ferry knows nothing.
type cart struct{ horses int }

func (c cart) Length() int { return 3 + 2*c.horses }
func (c cart) Fare() int   { return 7 * c.horses }

// vehicle is value as a Vehicle; the test ends where it is none.
func vehicle(t *testing.T, value any) ferry.Vehicle {
	t.Helper()
	asked, ok := value.(ferry.Vehicle)
	if !ok {
		t.Fatalf("%T is a Vehicle = %v, want %v", value, ok, true)
	}
	return asked
}

func deck(t *testing.T, values ...any) []ferry.Vehicle {
	t.Helper()
	var all []ferry.Vehicle
	for _, value := range values {
		all = append(all, vehicle(t, value))
	}
	return all
}

// ex-1
func TestCarIsAVehicle(t *testing.T) {
	car := vehicle(t, ferry.Car{Plate: "K-12", Metres: 5})
	if got := car.Length(); got != 5 {
		t.Errorf("Car{K-12, 5}.Length() = %d, want %d", got, 5)
	}
	if got := car.Fare(); got != 15 {
		t.Errorf("Car{K-12, 5}.Fare() = %d, want %d", got, 15)
	}
}

func TestBicycleIsAVehicle(t *testing.T) {
	bicycle := vehicle(t, ferry.Bicycle{})
	if got := bicycle.Length(); got != 2 {
		t.Errorf("Bicycle{}.Length() = %d, want %d", got, 2)
	}
	if got := bicycle.Fare(); got != 5 {
		t.Errorf("Bicycle{}.Fare() = %d, want %d", got, 5)
	}
}

// ex-2
func TestTotalOfCarsAndBicycles(t *testing.T) {
	if got := ferry.Total(deck(t, ferry.Car{Metres: 4}, ferry.Bicycle{}, ferry.Car{Metres: 6})); got != 35 {
		t.Errorf("Total(car of 4 m, bicycle, car of 6 m) = %d, want %d", got, 35)
	}
}

func TestTotalOfAnEmptyDeck(t *testing.T) {
	if got := ferry.Total(nil); got != 0 {
		t.Errorf("Total(nil) = %d, want %d", got, 0)
	}
}

func TestTotalOfAHorseCart(t *testing.T) {
	if got := ferry.Total([]ferry.Vehicle{cart{horses: 2}, cart{horses: 1}}); got != 21 {
		t.Errorf("Total(cart with 2 horses, cart with 1 horse) = %d, want %d", got, 21)
	}
}

func TestFitsToTheLastMetre(t *testing.T) {
	carts := []ferry.Vehicle{cart{horses: 2}, cart{horses: 1}}
	for _, test := range []struct {
		metres int
		want   bool
	}{{11, false}, {12, true}, {13, true}} {
		if got := ferry.Fits(carts, test.metres); got != test.want {
			t.Errorf("Fits(carts of 7 and 5 m, %d) = %v, want %v", test.metres, got, test.want)
		}
	}
	if got := ferry.Fits(nil, 0); got != true {
		t.Errorf("Fits(nil, 0) = %v, want %v", got, true)
	}
}

// ex-3
func TestPrintOfACar(t *testing.T) {
	if got, want := fmt.Sprint(ferry.Car{Plate: "K-12", Metres: 5}), "car K-12 (5 m)"; got != want {
		t.Errorf("Sprint(Car{K-12, 5}) = %q, want %q", got, want)
	}
}

func TestPrintOfABicycle(t *testing.T) {
	if got, want := fmt.Sprint(ferry.Bicycle{}), "bicycle"; got != want {
		t.Errorf("Sprint(Bicycle{}) = %q, want %q", got, want)
	}
}

func TestPrintOfADeck(t *testing.T) {
	got := fmt.Sprint([]any{ferry.Bicycle{}, ferry.Car{Plate: "A-7", Metres: 4}})
	if want := "[bicycle car A-7 (4 m)]"; got != want {
		t.Errorf("Sprint([bicycle, car]) = %q, want %q", got, want)
	}
}
