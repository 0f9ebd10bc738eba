package clay

// Stamps is the number of letters in a name.
//
// ex-1: len counts the bytes of a string; its characters are runes, and one rune takes one to four bytes.
// Lesson section: Bytes are not letters
// Test: TestStampsCountsLetters
// Start here: what does len count?
func Stamps(name string) int {
	return len(name)
}

// Initial is the first letter of a name.
//
// ex-2: indices of a string are positions of bytes, so a letter is cut by its own width.
// Lesson section: Where a letter ends
// Test: TestInitialIsTheWholeLetter
// Start here: how many bytes does the first letter take?
func Initial(name string) string {
	return name
}

// Dotted is the name with a dot between every two letters.
//
// ex-3: range over a string gives rune after rune, with the position of the byte where each begins.
// Lesson section: Letter by letter
// Test: TestDottedSeparatesLetters
// Start here: in front of which letters does a dot stand?
func Dotted(name string) string {
	return name
}
