// Package picnic gets a family out of the house.
package picnic

import "sync"

// Pack packs all bags at the same time and returns when the last one is packed.
func Pack(bags []func()) {
	var packing sync.WaitGroup
	packing.Add(len(bags))
	for i := range bags {
		bag := bags[i]
		go packOne(&packing, bag)
	}
	packing.Wait()
}

// packOne packs one bag and says when it is done.
func packOne(packing *sync.WaitGroup, bag func()) {
	defer packing.Done()
	bag()
}

// Weigh puts all things on scales at the same time. The weights stand in the order of the things.
func Weigh(things []string, scale func(thing string) int) []int {
	weights := make([]int, len(things))
	var weighing sync.WaitGroup
	for i, thing := range things {
		weighing.Add(1)
		go weighOne(&weighing, &weights[i], scale, thing)
	}
	weighing.Wait()
	return weights
}
