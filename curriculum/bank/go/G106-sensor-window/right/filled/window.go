package window

// Changes is the difference of each value to the one before it.
func Changes(values []int) []int {
	if len(values) == 0 {
		return nil
	}
	changes := make([]int, len(values)-1)
	for i := range changes {
		changes[i] = values[i+1] - values[i]
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
	if n >= len(values) {
		return values
	}
	return values[len(values)-n:]
}

// Loudest is the largest value.
func Loudest(values []int) int {
	at := 0
	for i := range values {
		if values[i] > values[at] {
			at = i
		}
	}
	return values[at]
}
