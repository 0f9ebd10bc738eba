// Package trial runs tests of yours on functions that may be faulty. Leave this file as it is.
package trial

import "fmt"

// T stands for testing.T, and takes down what a test reports.
type T struct {
	Reports  []string // what Errorf was called with
	Subtests []string // the names of the subtests, in order
	Failing  []string // the names of those that failed
}

// Errorf reports a failure and goes on.
func (t *T) Errorf(format string, args ...any) {
	t.Reports = append(t.Reports, fmt.Sprintf(format, args...))
}

// Failed tells whether anything was reported.
func (t *T) Failed() bool { return len(t.Reports) > 0 }

// Run runs a subtest with a T of its own, and tells whether it passed.
func (t *T) Run(name string, test func(t *T)) bool {
	var sub T
	test(&sub)
	t.Subtests = append(t.Subtests, name)
	if sub.Failed() {
		t.Failing = append(t.Failing, name)
	}
	t.Reports = append(t.Reports, sub.Reports...)
	return !sub.Failed()
}
