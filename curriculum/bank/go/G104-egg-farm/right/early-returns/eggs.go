package eggs

// Pack fills cartons and gives back how many are full, and how many eggs are left.
func Pack(eggs, size int) (cartons, left int) {
	return eggs / size, eggs % size
}

// Carton is the smallest carton for so many eggs, if there is one.
func Carton(eggs int) (size int, ok bool) {
	if eggs < 1 {
		return 0, false
	}
	if eggs <= 6 {
		return 6, true
	}
	if eggs <= 10 {
		return 10, true
	}
	if eggs <= 12 {
		return 12, true
	}
	return 0, false
}

// Shelf is the number of cartons that all eggs need.
func Shelf(eggs, size int) int {
	full, _ := Pack(eggs+size-1, size)
	return full
}
