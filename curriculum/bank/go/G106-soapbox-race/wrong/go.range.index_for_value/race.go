package race

// Arrived is the times of the cars that came down.
func Arrived(times []int) []int {
	var arrived []int
	for time := range times {
		if time > 0 {
			arrived = append(arrived, time)
		}
	}
	return arrived
}

// Podium is the best three times, or fewer.
func Podium(sorted []int) []int {
	if len(sorted) < 3 {
		return sorted
	}
	return sorted[:3]
}

// Fastest is the index of the smallest time, or -1.
func Fastest(times []int) int {
	best := -1
	for i, time := range times {
		if best < 0 || time < times[best] {
			best = i
		}
	}
	return best
}
