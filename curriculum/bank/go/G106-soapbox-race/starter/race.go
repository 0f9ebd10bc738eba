package race

// Arrived is the times of the cars that came down.
//
// ex-1: append gives back the longer slice, and that result has to be kept.
// Lesson section: A slice that grows
// Test: TestArrivedLeavesOutZeros
// Start here: begin with a slice that holds nothing.
func Arrived(times []int) []int {
	return times
}

// Podium is the best three times, or fewer.
//
// ex-2: s[low:high] holds the elements from low up to, not including, high; high may not be larger than there are.
// Lesson section: A part of a slice
// Test: TestPodiumIsTheFirstThree
// Start here: what happens to a race with two cars?
func Podium(sorted []int) []int {
	return sorted
}

// Fastest is the index of the smallest time, or -1.
//
// ex-3: range gives the index first and the element second.
// Lesson section: Index and element
// Test: TestFastestIsAnIndex
// Start here: what do you have to remember from round to round?
func Fastest(times []int) int {
	return 0
}
