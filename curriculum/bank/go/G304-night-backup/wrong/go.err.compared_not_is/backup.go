// Package backup copies files at night.
package backup

import (
	"errors"
	"fmt"
)

// Copy copies one file from a store to another.
func Copy(from, to *Store, name string) error {
	content, err := from.Read(name)
	if err != nil {
		return fmt.Errorf("copy %s: %w", name, err)
	}
	if err := to.Write(name, content); err != nil {
		return fmt.Errorf("copy %s: %w", name, err)
	}
	return nil
}

// Skippable tells whether a night may go on after err, since a file was only missing.
func Skippable(err error) bool {
	return err == ErrMissing
}

// Limit is the limit that a file was over, or 0 where err is not about that.
func Limit(err error) int {
	var size *SizeError
	if errors.As(err, &size) {
		return size.Limit
	}
	return 0
}
