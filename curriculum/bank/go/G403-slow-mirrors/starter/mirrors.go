// Package mirrors asks servers that may be slow.
package mirrors

import (
	"context"
	"errors"
	"time"
)

// ErrLate says that no answer came in time.
var ErrLate = errors.New("no answer in time")

// ex-1: select waits for several channels and takes the first that is ready.
// Lesson section: Whoever comes first
// Test: TestFirstFromB
// Start here: one statement, two cases.

// First is the answer that comes first.
func First(a, b <-chan string) string {
	return "?"
}

// ex-2: a timeout is one more case, on a channel that sends when the time is over.
// Lesson section: The clock is a channel
// Test: TestWithinIsLate
// Start here: which of two things happens first?

// Within is the answer, if it comes before the limit is over.
func Within(answer <-chan string, limit time.Duration) (string, error) {
	return "?", nil
}

// ex-3: a context tells all that work for it when to stop.
// Lesson section: When nobody wants it any more
// Test: TestSumIsCancelledWhileItWaits
// Start here: a select inside a loop.

// Sum adds up readings until there are no more, or until ctx is done.
func Sum(ctx context.Context, readings <-chan int) (int, error) {
	return -1, nil
}
