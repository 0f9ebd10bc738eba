// Package alerts tells people that a server is down.
package alerts

import "fmt"

// Notifier is whatever can bring a message to somebody.
type Notifier interface {
	Notify(text string) string
}

// Mail is a mail address.
type Mail string

// Notify sends a mail.
func (m Mail) Notify(text string) string {
	return fmt.Sprintf("mail to %s: %s", string(m), text)
}

// Pager is a pager; it counts what it was sent.
type Pager struct {
	Number string
	Sent   int
}

// ex-1: a value in an interface is a copy; only a method of the pointer can change the original.
// Lesson section: A copy in the box
// Test: TestPagerCounts
// Start here: on which pager is the count raised?

// Notify sends a text and counts it.
func (p Pager) Notify(text string) string {
	p.Sent++
	return fmt.Sprintf("pager %s, no. %d: %s", p.Number, p.Sent, text)
}

// ex-2: an interface that holds a nil pointer is not nil itself.
// Lesson section: An empty box is not no box
// Test: TestOnDutyOfNobody
// Start here: what does the map give for a name that it has not?

// OnDuty is the pager of a person, or nil if there is none.
func OnDuty(pagers map[string]*Pager, name string) Notifier {
	return pagers[name]
}

// ex-3: a call on a nil interface has no method to run, and panics.
// Lesson section: No box at all
// Test: TestBroadcastSkipsGaps
// Start here: what if an element is nil?

// Broadcast tells all of them, and returns what was sent.
func Broadcast(list []Notifier, text string) []string {
	var sent []string
	for _, notifier := range list {
		sent = append(sent, notifier.Notify(text))
	}
	return sent
}
