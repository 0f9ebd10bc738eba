// Package report sums up the orders of a shop.
package report

// Order is an order; an Invoice is what was sent for it.
type Order struct {
	Customer string
	Cents    int
}

// Invoice is a bill.
type Invoice struct {
	Number int
	Paid   bool
}

// ex-1: a function with a type parameter writes down once what was copied for each type.
// Lesson section: What the copies share
// Test: TestKeepOfTexts
// Start here: what differs between Large and Open, beside the types?

// Keep is the items that fit, in their order, in a slice of its own.
func Keep[T any](items []T, fits func(T) bool) []T {
	return items
}

// ex-2: with two type parameters, one type may go in and another come out.
// Lesson section: In as one type, out as another
// Test: TestConvertToAnotherType
// Start here: of which type is the slice that you collect in?

// Convert is what turn makes of each item, in their order.
func Convert[T, U any](items []T, turn func(T) U) []U {
	return make([]U, 1)
}

// Large is the orders of 100 euros and more.
func Large(orders []Order) []Order {
	var large []Order
	for _, order := range orders {
		if order.Cents > 100_00 {
			large = append(large, order)
		}
	}
	return large
}

// Open is the invoices that are not paid.
func Open(invoices []Invoice) []Invoice {
	var open []Invoice
	for _, invoice := range invoices {
		if !invoice.Paid {
			open = append(open, invoice)
		}
	}
	return open
}

// Customers is the customer of each order.
func Customers(orders []Order) []string {
	var customers []string
	for _, order := range orders {
		customers = append(customers, order.Customer)
	}
	return customers
}

// Numbers is the number of each invoice.
func Numbers(invoices []Invoice) []int {
	var numbers []int
	for _, invoice := range invoices {
		numbers = append(numbers, invoice.Number)
	}
	return numbers
}
