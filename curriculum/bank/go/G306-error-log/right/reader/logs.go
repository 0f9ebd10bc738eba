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
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadString('\n')
		if strings.HasPrefix(line, "ERROR ") {
			if _, err := io.WriteString(out, strings.TrimSuffix(line, "\n")+"\n"); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// Numbered writes lines with their numbers in front.
func Numbered(out io.Writer, lines []string) error {
	buffered := bufio.NewWriter(out)
	for i, line := range lines {
		fmt.Fprintf(buffered, "%d: %s\n", i+1, line)
	}
	return buffered.Flush()
}
