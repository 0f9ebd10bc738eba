package solar

import "math"

// Share is a part in percent of the total.
func Share(part, total int) int {
	return part * 100 / total
}

// Sum adds three readings.
func Sum(a, b, c uint8) int {
	return int(a) + int(b) + int(c)
}

// Seconds is the number of seconds in so many days.
func Seconds(days int32) int64 {
	return int64(days) * 86400
}

// Whole rounds to the nearest whole number.
func Whole(watts float64) int {
	return int(math.Round(watts))
}
