// Package cold watches the temperature of a van.
package cold

import "fmt"

// Tenths is a temperature in tenths of a degree Celsius.
type Tenths int

// String gives degrees with one decimal.
func (t Tenths) String() string {
	sign := ""
	if t < 0 {
		sign = "-"
		t = -t
	}
	return fmt.Sprintf("%s%d.%d °C", sign, int(t)/10, int(t)%10)
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
	var highest Tenths
	for i, t := range l.Readings {
		if i == 0 || t > highest {
			highest = t
		}
	}
	return highest, len(l.Readings) > 0
}
