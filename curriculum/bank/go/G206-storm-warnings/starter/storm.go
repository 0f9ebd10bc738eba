// Package storm counts and sorts what masts measure.
package storm

// Reading is what one mast has measured.
type Reading struct {
	Mast    string
	Wind    int
	Degrees int
}

// ex-1: what differs between two loops can be a function that is handed over; then the loop stands there once.
// Lesson section: One loop, many questions
// Test: TestCountAsksForEachReading
// Start here: which part of the loops below is different?

// Count is the number of readings that fit.
func Count(readings []Reading, fits func(Reading) bool) int {
	return -1
}

// Gusts counts strong wind.
func Gusts(readings []Reading) int {
	count := 0
	for _, reading := range readings {
		if reading.Wind >= 60 {
			count++
		}
	}
	return count
}

// Frosts counts frost.
func Frosts(readings []Reading) int {
	count := 0
	for _, reading := range readings {
		if reading.Degrees < 0 {
			count++
		}
	}
	return count
}

// ex-2: a function can make a function: the closure keeps the limit that it was made with.
// Lesson section: A rule made to measure
// Test: TestWindierKeepsItsLimit
// Start here: what does the rule have to know?

// Windier makes a rule: more wind than the limit.
func Windier(limit int) func(Reading) bool {
	return func(Reading) bool { return false }
}

// Alarms counts readings with more wind than the limit.
func Alarms(readings []Reading, limit int) int {
	count := 0
	for _, reading := range readings {
		if reading.Wind > limit {
			count++
		}
	}
	return count
}

// ex-3: sort.Slice gets a function that says whether the element at i belongs before the one at j.
// Lesson section: Which comes first
// Test: TestRankingSaysTheSameAsBefore
// Start here: which of two readings stands further up?

// Ranking gives the masts, the strongest wind first.
func Ranking(readings []Reading) []string {
	sorted := append([]Reading(nil), readings...)
	for i := range sorted {
		for j := i + 1; j < len(sorted); j++ {
			if sorted[j].Wind > sorted[i].Wind || sorted[j].Wind == sorted[i].Wind && sorted[j].Mast < sorted[i].Mast {
				sorted[i], sorted[j] = sorted[j], sorted[i]
			}
		}
	}
	var masts []string
	for _, reading := range sorted {
		masts = append(masts, reading.Mast)
	}
	return masts
}
