// Package box keeps packets of seeds. This file is finished.
package box

// Box holds the packets of one gardener.
type Box struct {
	packets map[string]int
}

// New makes an empty box.
func New() *Box {
	return &Box{packets: map[string]int{}}
}

// Count is the number of packets of a kind.
func (b *Box) Count(kind string) int {
	return b.packets[kind]
}

// Put lays n packets into the box; nothing happens if n is below 1.
func (b *Box) Put(kind string, n int) {
	if n >= 1 {
		b.packets[kind] += n
	}
}
