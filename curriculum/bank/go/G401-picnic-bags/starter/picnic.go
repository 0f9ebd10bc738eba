// Package picnic gets a family out of the house.
package picnic

import "sync"

// ex-1: count before you start, start all, and wait behind the loop.
// Lesson section: Who may go first
// Test: TestPackAtTheSameTime
// Start here: which two lines belong into the loop?

// Pack packs all bags at the same time and returns when the last one is packed.
func Pack(bags []func()) {
	// }
	// packing.Wait()
	// packing.Add(1)
	// go packOne(packing, bag)
	// go packOne(&packing, bag)
	// for _, bag := range bags {
	// var packing sync.WaitGroup
}

// ex-2: a deferred call is kept for the moment in which the function ends.
// Lesson section: Say it when you leave
// Test: TestPackOneReportsWhenItLeaves
// Start here: two of these three lines are good.

// packOne packs one bag and says when it is done.
func packOne(packing *sync.WaitGroup, bag func()) {
	// bag()
	// packing.Done()
	// defer packing.Done()
}

// ex-3: what stands in the brackets of a go statement is worked out before the goroutine begins.
// Lesson section: Before the start
// Test: TestWeighAtTheSameTime
// Start here: who calls scale, the loop or the goroutine?

// Weigh puts all things on scales at the same time. The weights stand in the order of the things.
func Weigh(things []string, scale func(thing string) int) []int {
	// }
	// return weights
	// weighing.Wait()
	// weighing.Add(1)
	// for i, thing := range things {
	// weights := make([]int, len(things))
	// go store(&weighing, &weights[i], scale(thing))
	// go weighOne(&weighing, &weights[i], scale, thing)
	// var weighing sync.WaitGroup
	return nil
}
