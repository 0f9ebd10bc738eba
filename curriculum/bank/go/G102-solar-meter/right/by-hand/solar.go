package solar

// Share is a part in percent of the total.
func Share(part, total int) int {
	percent := 100 * part / total
	return percent
}

// Sum adds three readings.
func Sum(a, b, c uint8) int {
	return int(uint16(a) + uint16(b) + uint16(c))
}

// Seconds is the number of seconds in so many days.
func Seconds(days int32) int64 {
	return int64(days) * 86400
}

// Whole rounds to the nearest whole number.
func Whole(watts float64) int {
	if watts < 0 {
		return int(watts - 0.5)
	}
	return int(watts + 0.5)
}
