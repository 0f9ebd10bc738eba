// Package barrier lets cars into one level of a car park.
package barrier

// ex-1: a field with a small first letter belongs to its package; all others go through methods, which keep the value valid.
// Lesson section: Who may touch a field
// Test: TestBarrierHidesItsFields
// Start here: which fields can be written from other packages?

// Barrier counts the free places of a level.
type Barrier struct {
	Total int
	Free  int
}

// New makes a barrier of an empty level.
func New(total int) *Barrier {
	total = Limited(total, 0, 9999)
	return &Barrier{Total: total, Free: total}
}

// Enter lets a car in, and says whether there was a place.
func (b *Barrier) Enter() bool {
	if b.Free == 0 {
		return false
	}
	b.Free--
	return true
}

// Leave lets a car out.
func (b *Barrier) Leave() {
	b.Free = Limited(b.Free+1, 0, b.Total)
}

// Places is the number of free places.
func (b *Barrier) Places() int {
	return -1
}

// Clear makes all places free.
func (b *Barrier) Clear() {
}

// ex-2: export what other packages need, and nothing else: all that is exported is a promise.
// Lesson section: A name is a promise
// Test: TestBarrierExportsNoHelper
// Start here: who calls this function?

// Limited is n, or the limit that it lies beyond.
func Limited(n, low, high int) int {
	if n < low {
		return low
	}
	if n > high {
		return high
	}
	return n
}
