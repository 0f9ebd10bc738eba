// Package tape copies old cassettes into files.
package tape

import "io"

// Copy copies all bytes from one place to another and returns how many there were.
func Copy(to io.Writer, from io.Reader) (int, error) {
	piece := make([]byte, 8)
	copied := 0
	for {
		n, err := from.Read(piece)
		if n > 0 {
			written, failed := to.Write(piece[:n])
			copied += written
			if failed != nil {
				return copied, failed
			}
		}
		if err == io.EOF {
			return copied, nil
		}
		if err != nil {
			return copied, err
		}
	}
}

// Meter is a writer that counts what goes through it.
type Meter struct {
	To    io.Writer
	Bytes int
	Lines int
}

// Write passes p on, and counts what arrived.
func (m *Meter) Write(p []byte) (int, error) {
	n, err := m.To.Write(p)
	m.Bytes += n
	for _, b := range p[:n] {
		if b == '\n' {
			m.Lines++
		}
	}
	return n, err
}
