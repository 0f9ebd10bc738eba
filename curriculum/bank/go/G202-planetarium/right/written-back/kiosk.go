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

// Sell sells n tickets, all or none.
func (k *Kiosk) Sell(n int) bool {
	if n >= 1 && n <= k.Places-k.Sold {
		k.Sold += n
		return true
	}
	return false
}

// Block closes a row, and counts the seats that were open.
func (k *Kiosk) Block(row string) int {
	closed := 0
	for i, seat := range k.Seats {
		if seat.Row == row && seat.Close() {
			k.Seats[i] = seat
			closed++
		}
	}
	return closed
}

// Reset gets the kiosk ready for the next evening.
func (k *Kiosk) Reset() {
	k.Sold = 0
	k.Seats = nil
}
