// Package roster says who is on duty. Leave this file as it is.
package roster

import (
	"fmt"
	"strings"
)

// Weekend changes the end of the week.
func Weekend() string {
	week := []string{"Ana", "Ben", "Cleo", "Dev"}
	weekend := week[2:]
	weekend[0] = "Eva"
	return strings.Join(week, " ")
}

// Holiday replaces everybody in what looks like another week.
func Holiday() string {
	week := []string{"Ana", "Ben"}
	holiday := week
	for i := range holiday {
		holiday[i] = "Finn"
	}
	return strings.Join(week, " ")
}

// Window tells length and capacity of a part, such as "4 4".
func Window() string {
	week := []string{"Ana", "Ben", "Cleo", "Dev", "Eva"}
	part := week[1:3]
	return fmt.Sprint(len(part), cap(part))
}

// Early adds somebody to the early shift.
func Early() string {
	week := []string{"Ana", "Ben", "Cleo", "Dev"}
	early := append(week[:2], "Eva")
	early[0] = "Finn"
	return strings.Join(week, " ")
}

// Twice makes two shifts from one base.
func Twice() string {
	base := make([]string, 0, 3)
	base = append(base, "Ana")
	day := append(base, "Ben")
	night := append(base, "Cleo")
	return strings.Join(day, " ") + " " + night[1]
}

// Full adds somebody where there is no room.
func Full() string {
	week := []string{"Ana", "Ben"}
	more := append(week, "Cleo")
	return fmt.Sprint(len(week), cap(week), len(more))
}

// Moved changes a roster after it has grown.
func Moved() string {
	week := []string{"Ana", "Ben"}
	more := append(week, "Cleo")
	more[0] = "Dev"
	week[1] = "Eva"
	return strings.Join(week, " ") + " " + strings.Join(more, " ")
}

// Fenced adds somebody to a part without room.
func Fenced() string {
	week := []string{"Ana", "Ben", "Cleo"}
	first := week[:1:1]
	first = append(first, "Dev")
	return strings.Join(week, " ") + " " + first[1]
}

// Copied counts what three copies of a week got.
func Copied() string {
	week := []string{"Ana", "Ben", "Cleo"}
	none := copy(make([]string, 0, 3), week)
	two := copy(make([]string, 2), week)
	all := copy(make([]string, 9), week)
	return fmt.Sprint(none, two, all)
}
