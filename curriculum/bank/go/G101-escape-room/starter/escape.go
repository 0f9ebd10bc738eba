package escape

import "fmt"

// Title prints the name of the game.
//
// ex-1: Println prints what it is given and ends the line.
// Lesson section: One call, one line
// Test: TestTitleIsTwoLines
// Start here: what is between the quotation marks today?
func Title() {
	fmt.Println("?")
}

// Clock prints the time that is left, in seconds.
//
// ex-2: Println separates its values by a space; outside of quotation marks Go calculates.
// Lesson section: Text and values
// Test: TestClockPrintsSeconds
// Start here: which part of the line is always the same?
func Clock(minutes int) {
	fmt.Println("?")
}

// Door prints what stands on a door.
//
// ex-3: Printf replaces each verb by the next value and ends no line by itself.
// Lesson section: A form with gaps
// Test: TestDoorShowsNumberAndName
// Start here: write the line with a gap for each value.
func Door(room int, name string) {
	fmt.Println("?")
}
