// Package stage writes down what happens on a stage. Leave this file as it is.
package stage

import (
	"fmt"
	"strings"
)

type book struct {
	notes []string
}

func (b *book) note(values ...any) {
	b.notes = append(b.notes, fmt.Sprint(values...))
}

// during gives what is written down while a play goes on.
func during(play func(b *book)) string {
	var b book
	play(&b)
	return strings.Join(b.notes, " ")
}

// Curtain falls at the end.
func Curtain() string {
	return during(func(b *book) {
		defer b.note("curtain")
		b.note("song")
		defer b.note("bow")
		b.note("dance")
	})
}

// Lamps are lit and put out.
func Lamps() string {
	return during(func(b *book) {
		for lamp := 1; lamp <= 3; lamp++ {
			b.note("on", lamp)
			defer b.note("off", lamp)
		}
		b.note("play")
	})
}

// Early ends before all is said.
func Early() string {
	return during(func(b *book) {
		defer b.note("doors")
		guests := 0
		if guests == 0 {
			defer b.note("dark")
			b.note("empty")
			return
		}
		defer b.note("applause")
	})
}

// Value hands a number to a deferred call.
func Value() string {
	return during(func(b *book) {
		act := 1
		defer b.note("act", act)
		act = 2
		b.note("now", act)
		act = 3
	})
}

// Closure lets a deferred literal look at a number.
func Closure() string {
	return during(func(b *book) {
		act := 1
		defer func() { b.note("act", act) }()
		act = 2
		b.note("now", act)
		act = 3
	})
}

func plain() int {
	n := 5
	defer func() { n = 10 }()
	return n
}

func named() (n int) {
	defer func() { n *= 10 }()
	return 5
}

// Result asks two functions for a number.
func Result() string {
	return fmt.Sprint(plain(), named())
}

func scene(b *book) {
	defer b.note("tidy")
	b.note("walk")
	panic("fall")
}

// Fall panics in the middle of a scene.
func Fall() string {
	return during(func(b *book) {
		defer func() { b.note(recover()) }()
		scene(b)
		b.note("bow")
	})
}

func guarded(b *book, work func()) {
	defer func() {
		if r := recover(); r != nil {
			b.note("caught", r)
		}
	}()
	work()
	b.note("fine")
}

// Rescue goes on after a fall.
func Rescue() string {
	return during(func(b *book) {
		guarded(b, func() { panic(7) })
		b.note("bow")
	})
}

// Twice guards two scenes, of which one is quiet.
func Twice() string {
	return during(func(b *book) {
		guarded(b, func() { b.note("quiet") })
		guarded(b, func() { scene(b) })
	})
}
