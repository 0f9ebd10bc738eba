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

// ex-1: a select with a default does not wait: it does what can be done now, or the other thing.
// Lesson section: Now or not at all
// Test: TestTryPutWithRoom
// Start here: a send as a case, and a branch for the rest.

// TryPut puts a job if that is possible without waiting, and tells whether it did.
func (q *Queue) TryPut(job string) bool {
	return job == ""
}

// ex-2: a send may be a case as well, so waiting for room can be called off.
// Lesson section: Waiting for room
// Test: TestPutIsCalledOff
// Start here: the send is right; it should not be alone.

// Put puts a job, and waits for room until ctx is done.
func (q *Queue) Put(ctx context.Context, job string) error {
	q.jobs <- job
	return nil
}

// ex-3: a goroutine that loops listens for the end of its context in every round.
// Lesson section: Until the evening
// Test: TestPrintIsStoppedWhileItWaits
// Start here: what does a range do that you have to do yourself now?

// Print takes jobs and prints them, one after the other, until the queue is closed and empty or ctx is done.
func (q *Queue) Print(ctx context.Context, print func(job string)) error {
	for job := range q.jobs {
		print(job)
	}
	return nil
}
