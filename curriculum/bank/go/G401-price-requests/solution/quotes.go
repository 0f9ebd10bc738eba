// Package quotes asks many suppliers for a price at the same time.
package quotes

import "sync"

// Begin starts job in a goroutine and counts it in running until it has ended.
func Begin(running *sync.WaitGroup, job func()) {
	running.Add(1)
	go func() {
		defer running.Done()
		job()
	}()
}

// Together runs all jobs at the same time and returns when the last of them has ended.
func Together(jobs []func()) {
	var running sync.WaitGroup
	for _, job := range jobs {
		Begin(&running, job)
	}
	running.Wait()
}

// Prices asks every supplier at the same time. The answers stand in the order of the suppliers.
func Prices(suppliers []string, ask func(supplier string) int) []int {
	prices := make([]int, len(suppliers))
	jobs := make([]func(), len(suppliers))
	for i, supplier := range suppliers {
		i, supplier := i, supplier
		jobs[i] = func() {
			prices[i] = ask(supplier)
		}
	}
	Together(jobs)
	return prices
}
