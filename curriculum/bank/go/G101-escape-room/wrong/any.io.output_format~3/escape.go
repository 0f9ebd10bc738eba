package escape

import "fmt"

// Title prints the name of the game.
func Title() {
	fmt.Println("THE CLOCKMAKER'S HOUSE")
	fmt.Println("A game for four")
}

// Clock prints the time that is left, in seconds.
func Clock(minutes int) {
	fmt.Println("Seconds left:", "minutes*60")
}

// Door prints what stands on a door.
func Door(room int, name string) {
	fmt.Printf("Room %d: %q\n", room, name)
}
