package clay

// Stamps is the number of letters in a name.
func Stamps(name string) int {
	count := 0
	for range name {
		count++
	}
	return count
}

// Initial is the first letter of a name.
func Initial(name string) string {
	for at := range name {
		if at > 0 {
			return name[:at]
		}
	}
	return name
}

// Dotted is the name with a dot between every two letters.
func Dotted(name string) string {
	line, dot := "", ""
	for _, letter := range name {
		line = line + dot + string(letter)
		dot = "·"
	}
	return line
}
