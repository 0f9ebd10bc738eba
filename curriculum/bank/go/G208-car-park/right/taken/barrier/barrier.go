// Package barrier lets cars into one level of a car park.
package barrier

// Barrier counts the cars on a level.
type Barrier struct{ total, taken int }

// New makes a barrier of an empty level.
func New(total int) *Barrier {
	if total < 0 {
		total = 0
	}
	return &Barrier{total: total}
}

// Enter lets a car in, and says whether there was a place.
func (b *Barrier) Enter() bool {
	if b.taken >= b.total {
		return false
	}
	b.taken++
	return true
}

// Leave lets a car out.
func (b *Barrier) Leave() {
	if b.taken > 0 {
		b.taken--
	}
}

// Places is the number of free places.
func (b *Barrier) Places() int { return b.total - b.taken }

// Clear makes all places free.
func (b *Barrier) Clear() { b.taken = 0 }
