// Package cold watches the temperature of a van.
package cold

import "fmt"

// Tenths is a temperature in tenths of a degree Celsius.
type Tenths int

// String gives degrees with one decimal.
func (t Tenths) String() string {
	return fmt.Sprintf("%.1f °C", float64(t)/10)
}

// Limit is the highest temperature that vaccines stand.
const Limit Tenths = 80

// Log is what one van has measured.
type Log struct {
	Readings []Tenths
	Alarms   int
}

// Add takes a reading down.
func (l *Log) Add(t Tenths) {
	l.Readings = append(l.Readings, t)
	if t > Limit {
		l.Alarms++
	}
}

// Highest gives the highest reading, and whether there is one.
func (l *Log) Highest() (Tenths, bool) {
	if len(l.Readings) == 0 {
		return 0, false
	}
	var highest Tenths
	for _, t := range l.Readings {
		if t > highest {
			highest = t
		}
	}
	return highest, true
}
