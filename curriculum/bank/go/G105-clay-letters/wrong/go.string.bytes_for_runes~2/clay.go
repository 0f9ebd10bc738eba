package clay

import (
	"strings"
	"unicode/utf8"
)

// Stamps is the number of letters in a name.
func Stamps(name string) int {
	return utf8.RuneCountInString(name)
}

// Initial is the first letter of a name.
func Initial(name string) string {
	if name == "" {
		return ""
	}
	return name[:1]
}

// Dotted is the name with a dot between every two letters.
func Dotted(name string) string {
	var line strings.Builder
	for at, letter := range name {
		if at > 0 {
			line.WriteString("·")
		}
		line.WriteRune(letter)
	}
	return line.String()
}
