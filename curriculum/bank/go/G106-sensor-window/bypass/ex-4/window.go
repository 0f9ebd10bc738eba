package window

// Changes is the difference of each value to the one before it.
func Changes(values []int) []int {
	var changes []int
	for i := 1; i < len(values); i++ {
		changes = append(changes, values[i]-values[i-1])
	}
	return changes
}

// Clamp lowers what is above most.
func Clamp(values []int, most int) {
	for i := range values {
		if values[i] > most {
			values[i] = most
		}
	}
}

// Last is the last n values, or all if there are fewer.
func Last(values []int, n int) []int {
	if n > len(values) {
		n = len(values)
	}
	return values[len(values)-n:]
}

// Loudest is the largest value.
func Loudest(values []int) int {
	loudest := -1000
	for _, value := range values {
		if value > loudest {
			loudest = value
		}
	}
	return loudest
}
