package window

// Changes is the difference of each value to the one before it.
//
// ex-1: make with a length gives a slice that is full of zeros; append adds behind them.
// Lesson section: Full from the start
// Test: TestChangesBetweenNeighbours
// Start here: what is in the slice before the first append?
func Changes(values []int) []int {
	changes := make([]int, len(values)-1)
	for i := 1; i < len(values); i++ {
		changes = append(changes, values[i]-values[i-1])
	}
	return changes
}

// Clamp lowers what is above most.
//
// ex-2: the second variable of range is a copy of the element; the index reaches the element itself.
// Lesson section: The copy in the loop
// Test: TestClampChangesTheSlice
// Start here: what is changed in the loop today?
func Clamp(values []int, most int) {
	for _, value := range values {
		if value > most {
			value = most
		}
	}
}

// Last is the last n values, or all if there are fewer.
//
// ex-3: the part of a slice must lie within the slice; a border outside of it ends the program.
// Lesson section: Borders of a part
// Test: TestLastOfSeveral
// Start here: at which index do the last two of five begin?
func Last(values []int, n int) []int {
	return values[len(values)-n-1:]
}

// Loudest is the largest value.
//
// ex-4: the best so far begins as one of the values; a number from outside of them may beat them all.
// Lesson section: The best so far
// Test: TestLoudestOfAnyValues
// Start here: what does the one variable of range hold?
func Loudest(values []int) int {
	loudest := 0
	for value := range values {
		if value > loudest {
			loudest = value
		}
	}
	return loudest
}
