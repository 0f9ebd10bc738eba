// Package kiosk sells seats in a planetarium.
package kiosk

// Seat is a seat that can be sold until it is closed.
type Seat struct {
	Row    string
	Closed bool
}

// Close closes a seat, and says whether it was open. This method is right.
func (s *Seat) Close() bool {
	was := s.Closed
	s.Closed = true
	return !was
}

// Kiosk sells tickets for one evening.
type Kiosk struct {
	Places int
	Sold   int
	Seats  []Seat
}

// ex-1: a method with a value receiver changes a copy, which is gone when it returns.
// Lesson section: A kiosk of its own
// Test: TestSellCountsTickets
// Start here: which kiosk does the method work on?

// Sell sells n tickets, all or none.
func (k Kiosk) Sell(n int) bool {
	if k.Sold+n > k.Places {
		return false
	}
	k.Sold += n
	return true
}

// ex-2: a pointer method called on the variable of a range loop changes that variable, not the element.
// Lesson section: Whose address is taken
// Test: TestBlockClosesTheSeatsOfTheKiosk
// Start here: which seat does Close close?

// Block closes a row, and counts the seats that were open.
func (k *Kiosk) Block(row string) int {
	closed := 0
	for _, seat := range k.Seats {
		if seat.Row == row && seat.Close() {
			closed++
		}
	}
	return closed
}

// ex-3: to assign to the receiver itself turns the pointer of the method elsewhere; *k or a field changes the value.
// Lesson section: The pointer is a copy, too
// Test: TestResetEmptiesTheKiosk
// Start here: what is changed here, the kiosk or the pointer?

// Reset gets the kiosk ready for the next evening.
func (k *Kiosk) Reset() {
	k = &Kiosk{}
}
