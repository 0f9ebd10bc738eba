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

// Add lays n more of an item into the stock.
func (s *Stock) Add(item string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[item] += n
}

// Count is how many there are of an item.
func (s *Stock) Count(item string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.items[item]
}

// Sell takes n of an item away, if there are so many and confirm agrees. Nobody changes the stock
// meanwhile. It tells whether they were sold.
func (s *Stock) Sell(item string, n int, confirm func(left int) bool) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	left := s.items[item] - n
	if left < 0 || !confirm(left) {
		return false
	}
	s.items[item] = left
	return true
}

// Swap makes n of one item into n of another.
func (s *Stock) Swap(from, to string, n int) error {
	s.mu.Lock()
	if s.items[from] < n {
		return ErrTooFew
	}
	s.items[from] -= n
	s.items[to] += n
	s.mu.Unlock()
	return nil
}
