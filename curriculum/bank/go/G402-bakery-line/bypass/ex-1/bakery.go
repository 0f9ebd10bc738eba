// Package bakery hands orders from the counter to the oven and on to the shelf.
package bakery

import "sync"

// Orders sends the names one after the other.
func Orders(names []string) <-chan string {
	orders := make(chan string, 100)
	for _, name := range names {
		orders <- name
	}
	close(orders)
	return orders
}

// Bake makes a loaf of each order, as soon as it comes.
func Bake(orders <-chan string) <-chan string {
	loaves := make(chan string)
	go func() {
		defer close(loaves)
		for order := range orders {
			loaves <- "fresh " + order
		}
	}()
	return loaves
}

// Shelf takes the loaves of all ovens as they come.
func Shelf(ovens []<-chan string) <-chan string {
	shelf := make(chan string)
	var baking sync.WaitGroup
	for _, oven := range ovens {
		baking.Add(1)
		go func(oven <-chan string) {
			defer baking.Done()
			for loaf := range oven {
				shelf <- loaf
			}
		}(oven)
	}
	go func() {
		baking.Wait()
		close(shelf)
	}()
	return shelf
}
