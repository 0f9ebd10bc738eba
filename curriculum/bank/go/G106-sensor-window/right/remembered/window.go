package window

// Changes is the difference of each value to the one before it.
func Changes(values []int) []int {
	changes := []int{}
	for i, value := range values {
		if i > 0 {
			changes = append(changes, value-values[i-1])
		}
	}
	return changes
}

// Clamp lowers what is above most.
func Clamp(values []int, most int) {
	for i, value := range values {
		if value > most {
			values[i] = most
		}
	}
}

// Last is the last n values, or all if there are fewer.
func Last(values []int, n int) []int {
	start := len(values) - n
	if start < 0 {
		start = 0
	}
	return values[start:]
}

// Loudest is the largest value.
func Loudest(values []int) int {
	loudest := values[0]
	for _, value := range values {
		if value > loudest {
			loudest = value
		}
	}
	return loudest
}
