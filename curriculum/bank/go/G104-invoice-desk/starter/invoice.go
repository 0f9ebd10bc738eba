package invoice

import "fmt"

// Tax is the tax on an amount.
//
// ex-1: steps that stand in several places become one function; what differs becomes its parameters.
// Lesson section: One place for one idea
// Test: TestPercentagesAreRounded
// Start here: which number differs between the three?
func Tax(cents int) int {
	tax := cents * 19
	tax = tax + 50
	return tax / 100
}

// Discount is what a regular customer saves.
func Discount(cents, years int) int {
	percent := 2 * years
	if percent > 10 {
		percent = 10
	}
	discount := cents * percent
	discount = discount + 50
	return discount / 100
}

// Tip is what the driver gets.
func Tip(cents int) int {
	tip := cents * 5
	tip = tip + 50
	return tip / 100
}

// Shipping is the price of sending an order.
//
// ex-2: a case that is decided returns at once, so the cases after it need no else.
// Lesson section: Leave early
// Test: TestShippingOfEachCase
// Start here: which case needs no look at the amount?
func Shipping(cents int, express bool) int {
	var price int
	if express {
		price = 990
	} else {
		if cents >= 2000 {
			if cents >= 5000 {
				price = 0
			} else {
				price = 290
			}
		} else {
			price = 490
		}
	}
	return price
}

// Worked is the time that is charged, in words.
//
// ex-3: steps that give two values become a function with two results.
// Lesson section: Two values come out
// Test: TestWorkedIsRoundedUpToQuarters
// Start here: which two values do the equal lines produce?
func Worked(minutes int) string {
	hours := minutes / 60
	rest := minutes % 60
	for rest%15 != 0 {
		rest++
	}
	if rest == 60 {
		hours, rest = hours+1, 0
	}
	return fmt.Sprintf("%d h %02d min", hours, rest)
}

// Pay is the price of the time that is charged.
func Pay(minutes, centsPerHour int) int {
	hours := minutes / 60
	rest := minutes % 60
	for rest%15 != 0 {
		rest++
	}
	if rest == 60 {
		hours, rest = hours+1, 0
	}
	return hours*centsPerHour + rest*centsPerHour/60
}
