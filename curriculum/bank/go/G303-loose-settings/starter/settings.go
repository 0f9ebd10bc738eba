// Package settings reads values of which only the running program knows the types.
package settings

// ex-1: an assertion with two results asks for a type, and lets the program go on if it is another one.
// Lesson section: Two results
// Test: TestPortThatIsSet
// Start here: is the key there, and is it an int?

// Port is the port in the settings.
func Port(settings map[string]any) (int, error) {
	return settings["port"].(int) + 1, nil
}

// ex-2: a type switch gives each branch the value in the branch's own type.
// Lesson section: A branch for each type
// Test: TestTextOfNil
// Start here: one case for each kind of the statement.

// Text shows a value of the settings.
func Text(value any) string {
	return ""
}

// ex-3: an assertion may also ask for an interface: what else can this value do?
// Lesson section: What else can it do?
// Test: TestCloseAllOfMixedThings
// Start here: ask each element whether it is a Closer.

// Closer is what wants to be closed when the program ends.
type Closer interface {
	Close() error
}

// CloseAll closes those that can be closed, and counts the ones that were closed without an error.
func CloseAll(things []any) int {
	return len(things) + 1
}
