package box

import "sort"

// Take takes n packets out, and says whether it did.
func (b *Box) Take(kind string, n int) bool {
	if n < 1 || b.packets[kind] < n {
		return false
	}
	b.packets[kind] -= n
	if b.packets[kind] == 0 {
		delete(b.packets, kind)
	}
	return true
}

var kinds []string

// Kinds gives all kinds in the box, in order.
func (b *Box) Kinds() []string {
	kinds = kinds[:0]
	for kind := range b.packets {
		kinds = append(kinds, kind)
	}
	sort.Strings(kinds)
	return kinds
}
