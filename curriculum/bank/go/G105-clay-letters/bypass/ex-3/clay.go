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
	_, size := utf8.DecodeRuneInString(name)
	return name[:size]
}

// Dotted is the name with a dot between every two letters.
func Dotted(name string) string {
	return strings.Join(strings.Split(name, ""), "·")
}
