package plants

// Plant is a plant in an office.
type Plant struct {
	Name    string
	Room    string
	Every   int
	Watered int
}

// New is a plant that nobody has watered yet.
//
// ex-1: a struct literal names its fields; a field that is not named has its zero value.
// Lesson section: Fields by name
// Test: TestNewFillsTheFields
// Start here: which of the four fields are not zero?
func New(name, room string) Plant {
	return Plant{}
}

// Moved is the plant in another room.
//
// ex-2: a struct is a value: a parameter holds a copy of all its fields, which may be changed and given back.
// Lesson section: A copy of your own
// Test: TestMovedChangesTheRoom
// Start here: what does the function hold in its parameter?
func Moved(plant Plant, room string) Plant {
	return Plant{}
}

// WaterAll waters the plants that are due.
//
// ex-3: the variable of range is a copy; an element of a slice is changed through its index.
// Lesson section: Through the index
// Test: TestWaterAllChangesTheSlice
// Start here: which plants are due?
func WaterAll(plants []Plant, day int) {
}
