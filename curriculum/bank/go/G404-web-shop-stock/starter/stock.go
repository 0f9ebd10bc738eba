// Package stock counts the goods of a shop that many customers use at the same time.
package stock

import (
	"errors"
	"sync"
)

// ErrTooFew says that there are not enough of an item.
var ErrTooFew = errors.New("too few")

// Stock is how many there are of each item.
type Stock struct {
	mu    sync.Mutex
	items map[string]int
}

// New is an empty stock.
func New() *Stock {
	return &Stock{items: map[string]int{}}
}

// Report visits all items. Nobody changes the stock meanwhile.
func (s *Stock) Report(visit func(item string, count int)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for item, count := range s.items {
		visit(item, count)
	}
}

// ex-1: a mutex guards data only if everyone who touches it locks the same one, readers too.
// Lesson section: One key for the room
// Test: TestAddWaitsForReport
// Start here: what does Report do that these two do not?

// Add lays n more of an item into the stock.
func (s *Stock) Add(item string, n int) {
	s.items[item] += n
}

// Count is how many there are of an item.
func (s *Stock) Count(item string) int {
	return s.items[item]
}

// ex-2: a look and the change that rests on it belong under one lock.
// Lesson section: Look and act in one go
// Test: TestSellOfTheLastOne
// Start here: who can come in while confirm thinks?

// Sell takes n of an item away, if there are so many and confirm agrees. Nobody changes the stock
// meanwhile. It tells whether they were sold.
func (s *Stock) Sell(item string, n int, confirm func(left int) bool) bool {
	s.mu.Lock()
	left := s.items[item] - n
	s.mu.Unlock()
	if !confirm(left) {
		return false
	}
	s.mu.Lock()
	s.items[item] = left
	s.mu.Unlock()
	return true
}

// ex-3: a deferred Unlock runs on every way out, also on a panic.
// Lesson section: The key goes back
// Test: TestSwapOfTooManyLetsOthersIn
// Start here: follow the way of the error.

// Swap makes n of one item into n of another.
func (s *Stock) Swap(from, to string, n int) error {
	s.mu.Lock()
	s.items[from] -= n
	if s.items[from] < 0 {
		return ErrTooFew
	}
	s.items[to] += n
	s.mu.Unlock()
	return nil
}
