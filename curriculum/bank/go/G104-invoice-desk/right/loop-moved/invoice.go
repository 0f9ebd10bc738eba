package invoice

import "fmt"

// percentOf is so many percent of an amount, rounded to the nearest cent.
func percentOf(cents, percent int) int {
	part := cents * percent
	part = part + 50
	return part / 100
}

// Tax is the tax on an amount.
func Tax(cents int) int {
	return percentOf(cents, 19)
}

// Discount is what a regular customer saves.
func Discount(cents, years int) int {
	percent := 2 * years
	if percent > 10 {
		percent = 10
	}
	return percentOf(cents, percent)
}

// Tip is what the driver gets.
func Tip(cents int) int {
	return percentOf(cents, 5)
}

// Shipping is the price of sending an order.
func Shipping(cents int, express bool) int {
	switch {
	case express:
		return 990
	case cents >= 5000:
		return 0
	case cents >= 2000:
		return 290
	default:
		return 490
	}
}

// quarters splits minutes into hours and a rest, rounded up to a full quarter.
func quarters(minutes int) (hours, rest int) {
	hours = minutes / 60
	rest = minutes % 60
	for rest%15 != 0 {
		rest++
	}
	if rest == 60 {
		hours, rest = hours+1, 0
	}
	return hours, rest
}

// Worked is the time that is charged, in words.
func Worked(minutes int) string {
	hours, rest := quarters(minutes)
	return fmt.Sprintf("%d h %02d min", hours, rest)
}

// Pay is the price of the time that is charged.
func Pay(minutes, centsPerHour int) int {
	hours, rest := quarters(minutes)
	return hours*centsPerHour + rest*centsPerHour/60
}
