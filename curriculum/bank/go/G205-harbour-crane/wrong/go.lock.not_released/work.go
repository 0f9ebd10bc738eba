package crane

import "fmt"

// Lift moves a load with a locked crane.
func Lift(c *Crane, tons int) error {
	c.Lock()
	if tons < 1 {
		return ErrNothing
	}
	if tons > c.Limit {
		return ErrHeavy
	}
	c.Move(tons)
	c.Unlock()
	return nil
}

// Safely makes an error of a panic.
func Safely(work func()) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("stopped: %v", x)
		}
	}()
	work()
	return nil
}

// Rigged does work with all parts on the hook.
func Rigged(c *Crane, parts []string, work func()) {
	for _, part := range parts {
		c.Hang(part)
		defer c.Take(part)
	}
	work()
}
