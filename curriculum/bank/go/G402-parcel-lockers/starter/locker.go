// Package locker hands parcels over without anybody at the desk. Read it, but change nothing here.
package locker

import "fmt"

// Filling puts two parcels into three boxes.
func Filling() string {
	boxes := make(chan string, 3)
	boxes <- "shoes"
	boxes <- "lamp"
	return fmt.Sprint(len(boxes), " of ", cap(boxes))
}

// Taking takes one out again.
func Taking() string {
	boxes := make(chan string, 3)
	boxes <- "shoes"
	boxes <- "lamp"
	boxes <- "book"
	return fmt.Sprint(<-boxes, " ", len(boxes))
}

// Overfull brings one parcel more than there are boxes.
func Overfull() string {
	boxes := make(chan string, 1)
	boxes <- "shoes"
	boxes <- "lamp"
	return "both"
}

// ByHand has no box at all.
func ByHand() string {
	hand := make(chan string)
	hand <- "shoes"
	return <-hand
}

// WithAHelper has no box either, but somebody who takes.
func WithAHelper() string {
	hand, back := make(chan string), make(chan string)
	go func() {
		parcel := <-hand
		back <- "got " + parcel
	}()
	hand <- "shoes"
	return <-back
}

// LastOnes closes the locker, and somebody comes to fetch.
func LastOnes() string {
	boxes := make(chan int, 2)
	boxes <- 7
	close(boxes)
	first, ok := <-boxes
	second, more := <-boxes
	return fmt.Sprint(first, " ", ok, " ", second, " ", more)
}

// AllOfThem counts what a range gives.
func AllOfThem() string {
	boxes := make(chan int, 3)
	boxes <- 4
	boxes <- 0
	boxes <- 5
	close(boxes)
	count, sum := 0, 0
	for n := range boxes {
		count++
		sum += n
	}
	return fmt.Sprint(count, " ", sum)
}

// TooLate brings a parcel to a closed locker.
func TooLate() string {
	boxes := make(chan int, 3)
	close(boxes)
	boxes <- 7
	return "brought"
}

// StillOpen counts what a range gives while nobody closes.
func StillOpen() string {
	boxes := make(chan int, 3)
	boxes <- 4
	count := 0
	for range boxes {
		count++
	}
	return fmt.Sprint(count)
}
