package crane

// Lift moves a load with a locked crane.
func Lift(c *Crane, tons int) error {
	c.Lock()
	defer c.Unlock()
	if tons < 1 {
		return ErrNothing
	}
	if tons > c.Limit {
		return ErrHeavy
	}
	c.Move(tons)
	return nil
}

// Safely makes an error of a panic.
func Safely(work func()) (err error) {
	defer recover()
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
