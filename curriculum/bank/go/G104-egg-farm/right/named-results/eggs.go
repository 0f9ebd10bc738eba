package eggs

// Pack fills cartons and gives back how many are full, and how many eggs are left.
func Pack(eggs, size int) (cartons, left int) {
	cartons = eggs / size
	left = eggs - cartons*size
	return cartons, left
}

// Carton is the smallest carton for so many eggs, if there is one.
func Carton(eggs int) (size int, ok bool) {
	if eggs == 0 || eggs > 12 {
		return
	}
	size = 12
	if eggs <= 10 {
		size = 10
	}
	if eggs <= 6 {
		size = 6
	}
	return size, true
}

// Shelf is the number of cartons that all eggs need.
func Shelf(eggs, size int) int {
	cartons, left := Pack(eggs, size)
	if left == 0 {
		return cartons
	}
	return cartons + 1
}
