package solar

import "math"

// Share is a part in percent of the total.
func Share(part, total int) int {
	part *= 100
	return part / total
}

// Sum adds three readings.
func Sum(a, b, c uint8) int {
	sum := int(a)
	sum += int(b)
	sum += int(c)
	return sum
}

// Seconds is the number of seconds in so many days.
func Seconds(days int32) int64 {
	const perDay = 24 * 60 * 60
	all := int64(days)
	return all * perDay
}

// Whole rounds to the nearest whole number.
func Whole(watts float64) int {
	return int(math.Round(watts))
}
