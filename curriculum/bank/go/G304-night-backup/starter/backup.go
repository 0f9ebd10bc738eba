// Package backup copies files at night.
package backup

import "fmt"

// ex-1: the verb %w puts an error into another one; %v keeps only its text.
// Lesson section: A parcel with the old one inside
// Test: TestCopyKeepsTheCause
// Start here: compare the two errors that are returned.

// Copy copies one file from a store to another.
func Copy(from, to *Store, name string) error {
	content, err := from.Read(name)
	if err != nil {
		return fmt.Errorf("copy %s: %v", name, err)
	}
	if err := to.Write(name, content); err != nil {
		return fmt.Errorf("copy: %v", err)
	}
	return nil
}

// ex-2: errors.Is looks for an error through all layers; == compares the outermost one only.
// Lesson section: Through all the layers
// Test: TestSkippableInEveryLayer
// Start here: what does err look like once it was wrapped?

// Skippable tells whether a night may go on after err, since a file was only missing.
func Skippable(err error) bool {
	return err == ErrMissing || err == nil
}

// ex-3: errors.As looks through all layers for an error of a type, and hands it over.
// Lesson section: A type instead of a value
// Test: TestLimitInEveryLayer
// Start here: which types can the assertion find?

// Limit is the limit that a file was over, or 0 where err is not about that.
func Limit(err error) int {
	if size, ok := err.(*SizeError); ok {
		return size.Limit
	}
	return -1
}
