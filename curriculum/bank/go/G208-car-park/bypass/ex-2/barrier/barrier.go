// Package barrier lets cars into one level of a car park.
package barrier

// Barrier counts the free places of a level.
type Barrier struct {
	total int
	free  int
}

// New makes a barrier of an empty level.
func New(total int) *Barrier {
	total = Limited(total, 0, 9999)
	return &Barrier{total: total, free: total}
}

// Enter lets a car in, and says whether there was a place.
func (b *Barrier) Enter() bool {
	if b.free == 0 {
		return false
	}
	b.free--
	return true
}

// Leave lets a car out.
func (b *Barrier) Leave() {
	b.free = Limited(b.free+1, 0, b.total)
}

// Places is the number of free places.
func (b *Barrier) Places() int {
	return b.free
}

// Clear makes all places free.
func (b *Barrier) Clear() {
	b.free = b.total
}

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
