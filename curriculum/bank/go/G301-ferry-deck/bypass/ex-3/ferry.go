// Package ferry charges what drives onto a ferry.
package ferry

import "fmt"

// Vehicle is whatever can stand on the car deck.
type Vehicle interface {
	Length() int
	Fare() int
}

// Car is a car of some metres.
type Car struct {
	Plate  string
	Metres int
}

// Length is how many metres of the deck the car takes.
func (c Car) Length() int {
	return c.Metres
}

// Fare is 3 euros for each metre.
func (c Car) Fare() int {
	return 3 * c.Metres
}

func CarText(c Car) string {
	return fmt.Sprintf("car %s (%d m)", c.Plate, c.Metres)
}

// Bicycle is a bicycle. All bicycles are alike.
type Bicycle struct{}

// Length is 2 metres.
func (Bicycle) Length() int {
	return 2
}

// Fare is 5 euros.
func (Bicycle) Fare() int {
	return 5
}

func BicycleText(Bicycle) string {
	return "bicycle"
}

// Total is the fare of all that stand on the deck.
func Total(deck []Vehicle) int {
	sum := 0
	for _, vehicle := range deck {
		sum += vehicle.Fare()
	}
	return sum
}

// Fits tells whether they all fit onto a deck of so many metres.
func Fits(deck []Vehicle, metres int) bool {
	for _, vehicle := range deck {
		metres -= vehicle.Length()
	}
	return metres >= 0
}
