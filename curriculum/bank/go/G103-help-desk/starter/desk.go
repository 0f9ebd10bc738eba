package desk

// Queue is the queue for a problem.
//
// ex-1: a case ends where the next one begins; several values for one case are listed with commas.
// Lesson section: No falling through
// Test: TestQueueOfEachCode
// Start here: what happens in a case with nothing in it?
func Queue(code string) string {
	switch code {
	case "net":
	case "wifi":
	case "vpn":
		return "network"
	case "screen":
	case "mouse":
		return "hardware"
	}
	return "other"
}

// Wait is the waiting time in minutes.
//
// ex-2: := in an inner block declares a new variable; = assigns to the one outside.
// Lesson section: Two variables of one name
// Test: TestWaitGrowsWithTheTickets
// Start here: how many variables are called minutes?
func Wait(tickets, staff int) int {
	minutes := 5
	if tickets > staff {
		minutes := 5 + 10*(tickets-staff)
		if minutes > 60 {
			minutes = 60
		}
	}
	return minutes
}

// FirstFree is the first hour without a meeting, or -1.
//
// ex-3: break inside of a switch leaves the switch; the loop around it goes on.
// Lesson section: Which one is left
// Test: TestFirstFreeIsTheFirst
// Start here: what is left by the break?
func FirstFree(from int) int {
	found := -1
	for hour := from; hour <= 18; hour++ {
		switch hour {
		case 9, 10, 12, 15:
			continue
		default:
			found = hour
			break
		}
	}
	return found
}
