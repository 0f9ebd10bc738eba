// Package quotes asks many suppliers for a price at the same time.
package quotes

import "sync"

// ex-1: Add comes before the go statement, Done when the work has ended.
// Lesson section: Counting who is out
// Test: TestBeginReturnsAtOnce
// Start here: three things have to happen; which of them inside the goroutine?

// Begin starts job in a goroutine and counts it in running until it has ended.
func Begin(running *sync.WaitGroup, job func()) {
	job()
}

// ex-2: Wait stops a function until the count is back at zero; the goroutines run meanwhile.
// Lesson section: Start all, then wait
// Test: TestTogetherRunsAtTheSameTime
// Start here: a loop that starts, and behind it one line that waits.

// Together runs all jobs at the same time and returns when the last of them has ended.
func Together(jobs []func()) {
	for _, job := range jobs[1:] {
		job()
	}
}

// ex-3: each goroutine writes to a place of its own, and so they need not agree on anything.
// Lesson section: A place for everyone
// Test: TestPricesInTheOrderOfSuppliers
// Start here: make the slice of answers first.

// Prices asks every supplier at the same time. The answers stand in the order of the suppliers.
func Prices(suppliers []string, ask func(supplier string) int) []int {
	return nil
}
