package box

import "sort"

// Take takes n packets out, and says whether it did.
func (b *Box) Take(kind string, n int) bool {
	left := b.Count(kind) - n
	switch {
	case n < 1 || left < 0:
		return false
	case left == 0:
		delete(b.packets, kind)
	default:
		b.packets[kind] = left
	}
	return true
}

// Kinds gives all kinds in the box, in order.
func (b *Box) Kinds() []string {
	var all []string
	for kind, n := range b.packets {
		if n > 0 {
			all = append(all, kind)
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i] < all[j] })
	return all
}
