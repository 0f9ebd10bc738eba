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
	if b.visits == nil {
		b.visits = map[string]int{}
	}
	b.visits[name]++
}

// Visits is how often each guest was there, in a map of its own.
func (b *Book) Visits() map[string]int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	visits := map[string]int{}
	for name := range b.visits {
		visits[name] += b.visits[name]
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
	f.once.Do(f.fetch)
	return f.text
}

func (f *Forecast) fetch() {
	f.text = f.Fetch()
}
