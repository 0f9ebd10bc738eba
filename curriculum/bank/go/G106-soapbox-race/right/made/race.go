package race

// Arrived is the times of the cars that came down.
func Arrived(times []int) []int {
	arrived := make([]int, 0, len(times))
	for _, time := range times {
		if time != 0 {
			arrived = append(arrived, time)
		}
	}
	return arrived
}

// Podium is the best three times, or fewer.
func Podium(sorted []int) []int {
	count := 3
	if len(sorted) < count {
		count = len(sorted)
	}
	return sorted[:count]
}

// Fastest is the index of the smallest time, or -1.
func Fastest(times []int) int {
	if len(times) == 0 {
		return -1
	}
	best := 0
	for i := 1; i < len(times); i++ {
		if times[i] < times[best] {
			best = i
		}
	}
	return best
}
