package eggs

// Pack fills cartons and gives back how many are full, and how many eggs are left.
func Pack(eggs, size int) (cartons, left int) {
	return eggs / size, eggs % size
}

// Carton is the smallest carton for so many eggs, if there is one.
func Carton(eggs int) (size int, ok bool) {
	switch {
	case eggs < 1 || eggs > 12:
		return 0, false
	case eggs <= 6:
		return 6, true
	case eggs <= 10:
		return 10, true
	default:
		return 12, true
	}
}

// Shelf is the number of cartons that all eggs need.
func Shelf(eggs, size int) int {
	cartons, _ := Pack(eggs, size)
	return cartons
}
