// Package kitchen passes recipes on. Leave this file as it is.
package kitchen

import "fmt"

type card struct {
	eggs int
	oven int
	next *card
}

type tray struct {
	buns [3]int
}

// Copied copies a card and changes the copy.
func Copied() string {
	mine := card{eggs: 2}
	yours := mine
	yours.eggs = 6
	return fmt.Sprint(mine.eggs, yours.eggs)
}

func sweeten(c card) card {
	c.eggs++
	return c
}

// Passed passes a card to a function, twice.
func Passed() string {
	mine := card{eggs: 3}
	sweeten(mine)
	yours := sweeten(mine)
	return fmt.Sprint(mine.eggs, yours.eggs)
}

// Tray copies a tray with buns.
func Tray() string {
	mine := tray{buns: [3]int{1, 2, 3}}
	yours := mine
	yours.buns[0] = 8
	list := mine.buns[:]
	list[2] = 9
	return fmt.Sprint(mine.buns[0], yours.buns[0], mine.buns[2], yours.buns[2])
}

func heat(c *card) {
	c.oven += 10
}

// Shared passes the place of a card on.
func Shared() string {
	mine := card{oven: 180}
	p := &mine
	q := p
	heat(p)
	heat(q)
	heat(&mine)
	return fmt.Sprint(mine.oven, q.oven)
}

// Turned aims a pointer at another card.
func Turned() string {
	first := card{eggs: 1}
	second := card{eggs: 5}
	p := &first
	p.eggs = 2
	p = &second
	p.eggs = 7
	*p = first
	return fmt.Sprint(first.eggs, second.eggs)
}

func newCard(eggs int) *card {
	c := card{eggs: eggs}
	return &c
}

// Fresh gets cards from a function.
func Fresh() string {
	a := newCard(1)
	b := newCard(1)
	c := a
	a.eggs = 4
	return fmt.Sprint(a.eggs, b.eggs, c.eggs)
}

// Equal compares cards and places.
func Equal() string {
	a := card{eggs: 2}
	b := card{eggs: 2}
	p, q := &a, &a
	return fmt.Sprint(a == b, &a == &b, p == q)
}

// Loop changes cards in two loops.
func Loop() string {
	cards := []card{{oven: 100}, {oven: 200}}
	for _, card := range cards {
		heat(&card)
	}
	for i := range cards {
		heat(&cards[i])
	}
	return fmt.Sprint(cards[0].oven, cards[1].oven)
}

// Chain follows cards that lead to other cards.
func Chain() string {
	last := card{eggs: 1}
	middle := card{eggs: 2, next: &last}
	first := card{eggs: 4, next: &middle}
	last.eggs = 8
	sum := 0
	for c := first.next; c != nil; c = c.next {
		sum += c.eggs
	}
	return fmt.Sprint(sum, last.next == nil)
}
