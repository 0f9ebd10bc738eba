package picnic

import "sync"

// Leave this file as it is.

// weighOne weighs one thing and stores its weight.
func weighOne(weighing *sync.WaitGroup, weight *int, scale func(thing string) int, thing string) {
	defer weighing.Done()
	*weight = scale(thing)
}

// store stores a weight that is known.
func store(weighing *sync.WaitGroup, weight *int, known int) {
	defer weighing.Done()
	*weight = known
}
