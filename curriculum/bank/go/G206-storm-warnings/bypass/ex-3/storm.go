// Package storm counts and sorts what masts measure.
package storm

// Reading is what one mast has measured.
type Reading struct {
	Mast    string
	Wind    int
	Degrees int
}

// Count is the number of readings that fit.
func Count(readings []Reading, fits func(Reading) bool) int {
	count := 0
	for _, reading := range readings {
		if fits(reading) {
			count++
		}
	}
	return count
}

// Gusts counts strong wind.
func Gusts(readings []Reading) int {
	return Count(readings, func(reading Reading) bool { return reading.Wind >= 60 })
}

// Frosts counts frost.
func Frosts(readings []Reading) int {
	return Count(readings, func(reading Reading) bool { return reading.Degrees < 0 })
}

// Windier makes a rule: more wind than the limit.
func Windier(limit int) func(Reading) bool {
	return func(reading Reading) bool { return reading.Wind > limit }
}

// Alarms counts readings with more wind than the limit.
func Alarms(readings []Reading, limit int) int {
	return Count(readings, Windier(limit))
}

func before(a, b Reading) bool {
	return a.Wind > b.Wind || a.Wind == b.Wind && a.Mast < b.Mast
}

// Ranking gives the masts, the strongest wind first.
func Ranking(readings []Reading) []string {
	sorted := append([]Reading(nil), readings...)
	for i := range sorted {
		for j := i; j > 0 && before(sorted[j], sorted[j-1]); j-- {
			sorted[j], sorted[j-1] = sorted[j-1], sorted[j]
		}
	}
	var masts []string
	for _, reading := range sorted {
		masts = append(masts, reading.Mast)
	}
	return masts
}
