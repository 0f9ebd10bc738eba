// Package jars holds what a kitchen needs for its jars, whatever is in them.
package jars

// ex-2: a union of types with ~ allows all types that are built on them, and their operators.
// Lesson section: Types behind a tilde
// Test: TestTotalOfInts
// Start here: which types may come? Write them into the interface.

// Number is any type that is built on int or float64.
type Number interface {
}

// ex-1: a constraint says which types may come, and with that, what may be done with them.
// Lesson section: What may be done with a T
// Test: TestIndexOfTexts
// Start here: any promises nothing, not even ==.

// Index is the place of the first jar that equals wanted, or -1.
func Index[T any](shelf []T, wanted T) int {
	return -2
}

// Total adds up.
func Total[T Number](amounts []T) T {
	return amounts[0]
}

// ex-3: a generic type is made for one type argument; its zero value comes from var.
// Lesson section: A type with a gap
// Test: TestPileGivesTheTopFirst
// Start here: one field that can hold many things of type T.

// Pile is a pile of things of one type.
type Pile[T any] struct {
}

// Put lays a thing on top.
func (p *Pile[T]) Put(thing T) {
}

// Take takes the topmost thing away. With an empty pile it gives the zero value and false.
func (p *Pile[T]) Take() (thing T, ok bool) {
	return thing, true
}
