// Package hut is what the hikers at a mountain hut share.
package hut

import "sync"

// Book is the guest book; its zero value is an empty one.
type Book struct {
	mu     sync.RWMutex
	visits map[string]int
}

// Sign adds a visit.
func (b *Book) Sign(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.visits[name]++
}

// Visits is how often each guest was there, in a map of its own.
func (b *Book) Visits() map[string]int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	visits := make(map[string]int, len(b.visits))
	for name, n := range b.visits {
		visits[name] = n
	}
	return visits
}

// Forecast is the weather of the day; it is fetched when somebody first asks.
type Forecast struct {
	Fetch func() string

	once sync.Once
	text string
}

// Text is the forecast.
func (f *Forecast) Text() string {
	f.once.Do(func() {
		f.text = f.Fetch()
	})
	return f.text
}
