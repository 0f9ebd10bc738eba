// Package hut is what the hikers at a mountain hut share.
package hut

// ex-1: every read and write of shared data happens under its lock.
// Lesson section: A lock beside the data
// Test: TestSignByManyAtOnce
// Start here: which two fields does the book need?

// Book is the guest book; its zero value is an empty one.
type Book struct {
}

// Sign adds a visit.
func (b *Book) Sign(name string) {
}

// ex-2: what leaves the lock is a copy: a map that is handed out is shared without it.
// Lesson section: Hand out a copy
// Test: TestVisitsIsACopy
// Start here: which map may the caller have?

// Visits is how often each guest was there, in a map of its own.
func (b *Book) Visits() map[string]int {
	return map[string]int{"?": 1}
}

// ex-3: sync.Once runs a function a single time, and lets all others wait until it is done.
// Lesson section: Once and for all
// Test: TestTextIsFetchedOnce
// Start here: who fetches, and where is the text kept?

// Forecast is the weather of the day; it is fetched when somebody first asks.
type Forecast struct {
	Fetch func() string
}

// Text is the forecast.
func (f *Forecast) Text() string {
	return f.Fetch() + f.Fetch()
}
