// Package bakery hands orders from the counter to the oven and on to the shelf.
package bakery

// ex-1: a send waits for a receiver, so the sender has a goroutine of its own; the sender closes.
// Lesson section: Over the counter
// Test: TestOrdersSendsAllInOrder
// Start here: what may not happen before the return?

// Orders sends the names one after the other.
func Orders(names []string) <-chan string {
	return nil
}

// ex-2: a range over a channel takes each value when it comes, and ends when the channel is closed.
// Lesson section: Until the last one
// Test: TestBakeMakesALoafOfEachOrder
// Start here: one loop, inside a goroutine.

// Bake makes a loaf of each order, as soon as it comes.
func Bake(orders <-chan string) <-chan string {
	return nil
}

// ex-3: with several senders, one more goroutine waits for all of them and closes, once.
// Lesson section: The last one turns off the light
// Test: TestShelfTakesFromAnyOven
// Start here: how many goroutines send, and how many close?

// Shelf takes the loaves of all ovens as they come.
func Shelf(ovens []<-chan string) <-chan string {
	return nil
}
