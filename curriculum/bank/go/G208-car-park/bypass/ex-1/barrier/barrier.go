// Package barrier lets cars into one level of a car park.
package barrier

// Barrier counts the free places of a level.
type Barrier struct {
	Total int
	free  int
}

// New makes a barrier of an empty level.
func New(total int) *Barrier {
	total = limited(total, 0, 9999)
	return &Barrier{Total: total, free: total}
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
	b.free = limited(b.free+1, 0, b.Total)
}

// Places is the number of free places.
func (b *Barrier) Places() int {
	return b.free
}

// Clear makes all places free.
func (b *Barrier) Clear() {
	b.free = b.Total
}

func limited(n, low, high int) int {
	if n < low {
		return low
	}
	if n > high {
		return high
	}
	return n
}
