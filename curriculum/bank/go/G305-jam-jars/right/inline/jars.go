// Package jars holds what a kitchen needs for its jars, whatever is in them.
package jars

// Number is any type that is built on int or float64.
type Number interface {
	~float64 | ~int
}

// Index is the place of the first jar that equals wanted, or -1.
func Index[Jar comparable](shelf []Jar, wanted Jar) int {
	for i, jar := range shelf {
		if jar == wanted {
			return i
		}
	}
	return -1
}

// Total adds up.
func Total[T Number](amounts []T) T {
	sum := T(0)
	for i := range amounts {
		sum += amounts[i]
	}
	return sum
}

// Pile is a pile of things of one type.
type Pile[T any] struct {
	things []T
}

// Put lays a thing on top.
func (p *Pile[T]) Put(thing T) {
	p.things = append(p.things, thing)
}

// Take takes the topmost thing away. With an empty pile it gives the zero value and false.
func (p *Pile[T]) Take() (T, bool) {
	if len(p.things) == 0 {
		var zero T
		return zero, false
	}
	last := len(p.things) - 1
	top := p.things[last]
	p.things = p.things[:last]
	return top, true
}
