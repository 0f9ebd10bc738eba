package crane

import "fmt"

// Lift moves a load with a locked crane.
func Lift(c *Crane, tons int) error {
	c.Lock()
	defer c.Unlock()
	switch {
	case tons < 1:
		return ErrNothing
	case tons > c.Limit:
		return ErrHeavy
	}
	c.Move(tons)
	return nil
}

// Safely makes an error of a panic.
func Safely(work func()) (err error) {
	defer func() {
		x := recover()
		if x == nil {
			return
		}
		err = fmt.Errorf("stopped: %v", x)
	}()
	work()
	return
}

// Rigged does work with all parts on the hook.
func Rigged(c *Crane, parts []string, work func()) {
	for _, part := range parts {
		c.Hang(part)
		defer c.Take(part)
	}
	work()
}
