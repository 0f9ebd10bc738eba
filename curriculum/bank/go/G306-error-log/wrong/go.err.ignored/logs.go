// Package logs sifts the log of a server.
package logs

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// Sift copies the lines with errors from one place to another.
func Sift(in io.Reader, out io.Writer) error {
	scanner := bufio.NewScanner(in)
	for scanner.Scan() {
		if !strings.HasPrefix(scanner.Text(), "ERROR ") {
			continue
		}
		if _, err := fmt.Fprintln(out, scanner.Text()); err != nil {
			return err
		}
	}
	return nil
}

// Numbered writes lines with their numbers in front.
func Numbered(out io.Writer, lines []string) error {
	buffered := bufio.NewWriter(out)
	for i, line := range lines {
		fmt.Fprintf(buffered, "%d: %s\n", i+1, line)
	}
	return buffered.Flush()
}
