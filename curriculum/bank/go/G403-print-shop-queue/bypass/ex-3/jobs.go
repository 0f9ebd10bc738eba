// Package jobs is the queue of a print shop.
package jobs

import "context"

// Queue holds jobs until a printer takes them.
type Queue struct {
	jobs chan string
}

// New is a queue with room for so many jobs.
func New(room int) *Queue {
	return &Queue{jobs: make(chan string, room)}
}

// Close says that no more jobs will be put. Printers finish what is in the queue.
func (q *Queue) Close() {
	close(q.jobs)
}

// TryPut puts a job if that is possible without waiting, and tells whether it did.
func (q *Queue) TryPut(job string) bool {
	select {
	case q.jobs <- job:
		return true
	default:
		return false
	}
}

// Put puts a job, and waits for room until ctx is done.
func (q *Queue) Put(ctx context.Context, job string) error {
	select {
	case q.jobs <- job:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Print takes jobs and prints them, one after the other, until the queue is closed and empty or ctx is done.
func (q *Queue) Print(ctx context.Context, print func(job string)) error {
	for job := range q.jobs {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		print(job)
	}
	return nil
}
