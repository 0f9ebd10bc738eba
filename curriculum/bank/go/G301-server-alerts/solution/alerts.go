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

// Notify sends a text and counts it.
func (p *Pager) Notify(text string) string {
	p.Sent++
	return fmt.Sprintf("pager %s, no. %d: %s", p.Number, p.Sent, text)
}

// OnDuty is the pager of a person, or nil if there is none.
func OnDuty(pagers map[string]*Pager, name string) Notifier {
	pager, ok := pagers[name]
	if !ok {
		return nil
	}
	return pager
}

// Broadcast tells all of them, and returns what was sent.
func Broadcast(list []Notifier, text string) []string {
	var sent []string
	for _, notifier := range list {
		if notifier == nil {
			continue
		}
		sent = append(sent, notifier.Notify(text))
	}
	return sent
}
