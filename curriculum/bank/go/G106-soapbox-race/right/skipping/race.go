package race

// Arrived is the times of the cars that came down.
func Arrived(times []int) []int {
	arrived := []int{}
	for i := range times {
		if times[i] == 0 {
			continue
		}
		arrived = append(arrived, times[i])
	}
	return arrived
}

// Podium is the best three times, or fewer.
func Podium(sorted []int) []int {
	if len(sorted) > 3 {
		sorted = sorted[0:3]
	}
	return sorted
}

// Fastest is the index of the smallest time, or -1.
func Fastest(times []int) int {
	best, smallest := -1, 0
	for i, time := range times {
		if i == 0 || time < smallest {
			best, smallest = i, time
		}
	}
	return best
}
