// Package crane loads ships. This file is finished.
package crane

import (
	"errors"
	"fmt"
)

// What can be wrong with a load.
var (
	ErrNothing = errors.New("nothing to lift")
	ErrHeavy   = errors.New("too heavy")
)

// Crane writes down what happens to it.
type Crane struct {
	Limit int
	Storm bool
	Log   []string
}

// Lock keeps everybody else off the crane.
func (c *Crane) Lock() { c.Log = append(c.Log, "lock") }

// Unlock lets the next one on.
func (c *Crane) Unlock() { c.Log = append(c.Log, "unlock") }

// Move carries a load over. It panics in a storm.
func (c *Crane) Move(tons int) {
	if c.Storm {
		panic("storm")
	}
	c.Log = append(c.Log, fmt.Sprint("move ", tons))
}

// Hang puts a part on the hook.
func (c *Crane) Hang(part string) { c.Log = append(c.Log, "hang "+part) }

// Take takes a part off the hook.
func (c *Crane) Take(part string) { c.Log = append(c.Log, "take "+part) }
