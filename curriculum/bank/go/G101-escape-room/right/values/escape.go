package escape

import "fmt"

// Title prints the name of the game.
func Title() {
	const title = "THE CLOCKMAKER'S HOUSE"
	fmt.Println(title)
	fmt.Println("A game for", "four")
}

// Clock prints the time that is left, in seconds.
func Clock(minutes int) {
	seconds := minutes * 60
	fmt.Println("Seconds left:", seconds)
}

// Door prints what stands on a door.
func Door(room int, name string) {
	fmt.Printf("Room %v: %q\n", room, name)
}
