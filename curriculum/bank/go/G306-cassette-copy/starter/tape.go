// Package tape copies old cassettes into files.
package tape

import "io"

// ex-1: Read returns how many bytes came and perhaps an error: use the bytes first, then the error.
// Lesson section: First the bytes, then the error
// Test: TestCopyOfAWholeTape
// Start here: what is in the piece behind the first n bytes?

// Copy copies all bytes from one place to another and returns how many there were.
func Copy(to io.Writer, from io.Reader) (int, error) {
	piece := make([]byte, 8)
	copied := 0
	for {
		n, err := from.Read(piece)
		if err != nil {
			return copied, err
		}
		to.Write(piece)
		copied += n
	}
}

// ex-2: Write returns how many bytes were taken; fewer than it was given only together with an error.
// Lesson section: What a writer promises
// Test: TestMeterPassesOn
// Start here: which two numbers does the inner Write return?

// Meter is a writer that counts what goes through it.
type Meter struct {
	To    io.Writer
	Bytes int
	Lines int
}

// Write passes p on, and counts what arrived.
func (m *Meter) Write(p []byte) (int, error) {
	m.To.Write(p)
	m.Bytes += len(p)
	m.Lines++
	return 0, nil
}
