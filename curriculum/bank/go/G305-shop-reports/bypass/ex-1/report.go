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

// Keep is the items that fit, in their order, in a slice of its own.
func Keep[T any](items []T, fits func(T) bool) []T {
	var kept []T
	for _, item := range items {
		if fits(item) {
			kept = append(kept, item)
		}
	}
	return kept
}

// Convert is what turn makes of each item, in their order.
func Convert[T, U any](items []T, turn func(T) U) []U {
	turned := make([]U, 0, len(items))
	for _, item := range items {
		turned = append(turned, turn(item))
	}
	return turned
}

// Large is the orders of 100 euros and more.
func Large(orders []Order) []Order {
	var large []Order
	for _, order := range orders {
		if order.Cents >= 100_00 {
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
	return Convert(orders, func(o Order) string { return o.Customer })
}

// Numbers is the number of each invoice.
func Numbers(invoices []Invoice) []int {
	return Convert(invoices, func(i Invoice) int { return i.Number })
}
