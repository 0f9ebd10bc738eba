package fair

// Stamp is the colour of the stamp for a visitor.
func Stamp(age int) string {
	switch {
	case age < 6:
		return "white"
	case age < 15:
		return "blue"
	case age < 65:
		return "red"
	default:
		return "gold"
	}
}

// Points adds up what the hits in the can alley give.
func Points(hits int) int {
	return hits * (hits + 1) / 2
}

// Swings counts the swings until the boat is not higher than low.
func Swings(height, low int) int {
	count := 0
	for height > low {
		height = height * 9 / 10
		count++
	}
	return count
}
