package fair

// Stamp is the colour of the stamp for a visitor.
func Stamp(age int) string {
	colour := "gold"
	switch {
	case age < 6:
		colour = "white"
	case age < 15:
		colour = "blue"
	case age < 65:
		colour = "red"
	}
	return colour
}

// Points adds up what the hits in the can alley give.
func Points(hits int) int {
	var sum int
	for i := 0; i < hits; i++ {
		sum += i + 1
	}
	return sum
}

// Swings counts the swings until the boat is not higher than low.
func Swings(height, low int) int {
	count := 0
	for {
		if height <= low {
			break
		}
		height = 9 * height / 10
		count++
	}
	return count
}
