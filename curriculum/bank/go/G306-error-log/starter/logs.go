// Package logs sifts the log of a server.
package logs

import "io"

// ex-1: code that takes an io.Reader and an io.Writer works with files, networks and texts alike.
// Lesson section: Two small interfaces
// Test: TestSiftKeepsErrors
// Start here: which type of the package bufio gives lines?

// ex-2: reading and writing can fail in the middle.
// Lesson section: How did it end?
// Test: TestSiftReturnsTheErrorOfReading
// Start here: what does the scanner know after its last line?

// Sift copies the lines with errors from one place to another.
func Sift(in io.Reader, out io.Writer) error {
	_, err := io.WriteString(out, "?")
	return err
}

// ex-3: a bufio.Writer gathers what is written, and holds it back until Flush.
// Lesson section: Gather, then pour
// Test: TestNumberedWritesInOnePiece
// Start here: put something between your lines and out.

// Numbered writes lines with their numbers in front.
func Numbered(out io.Writer, lines []string) error {
	return nil
}
