package solar

// Share is a part in percent of the total.
//
// ex-1: a division of whole numbers drops the fraction at once, so the multiplication comes first.
// Lesson section: The order of the sum
// Test: TestShareOfAPart
// Start here: what is 3 / 4 here?
func Share(part, total int) int {
	return part / total * 100
}

// Sum adds three readings.
//
// ex-2: each type of number has a largest value, and beyond it the value wraps around in silence.
// Lesson section: Round the corner
// Test: TestSumAboveOneByte
// Start here: in which type is the plus worked out?
func Sum(a, b, c uint8) int {
	return int(a + b + c)
}

// Seconds is the number of seconds in so many days.
func Seconds(days int32) int64 {
	return int64(days * 86400)
}

// Whole rounds to the nearest whole number.
//
// ex-3: a conversion to int cuts the fraction off towards zero; it does not round.
// Lesson section: Cut off or rounded
// Test: TestWholeRoundsToTheNearest
// Start here: what does the conversion do with 2.9?
func Whole(watts float64) int {
	return int(watts)
}
