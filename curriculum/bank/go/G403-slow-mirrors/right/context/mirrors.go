// Package mirrors asks servers that may be slow.
package mirrors

import (
	"context"
	"errors"
	"time"
)

// ErrLate says that no answer came in time.
var ErrLate = errors.New("no answer in time")

// First is the answer that comes first.
func First(a, b <-chan string) string {
	select {
	case answer := <-a:
		return answer
	case answer := <-b:
		return answer
	}
}

// Within is the answer, if it comes before the limit is over.
func Within(answer <-chan string, limit time.Duration) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	select {
	case text := <-answer:
		return text, nil
	case <-ctx.Done():
		return "", ErrLate
	}
}

// Sum adds up readings until there are no more, or until ctx is done.
func Sum(ctx context.Context, readings <-chan int) (int, error) {
	sum := 0
	for {
		select {
		case reading, ok := <-readings:
			if !ok {
				return sum, nil
			}
			sum += reading
		case <-ctx.Done():
			return sum, ctx.Err()
		}
	}
}
