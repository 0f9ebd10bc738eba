package clay

// Stamps is the number of letters in a name.
func Stamps(name string) int {
	return len([]rune(name))
}

// Initial is the first letter of a name.
func Initial(name string) string {
	if name == "" {
		return ""
	}
	return string([]rune(name)[:1])
}

// Dotted is the name with a dot between every two letters.
func Dotted(name string) string {
	line := ""
	for _, letter := range name {
		if line != "" {
			line += "·"
		}
		line += string(letter)
	}
	return line
}
