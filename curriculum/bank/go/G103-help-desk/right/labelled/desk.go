package desk

// Queue is the queue for a problem.
func Queue(code string) string {
	queue := "other"
	switch code {
	case "net", "wifi", "vpn":
		queue = "network"
	case "screen", "mouse":
		queue = "hardware"
	}
	return queue
}

// Wait is the waiting time in minutes.
func Wait(tickets, staff int) int {
	if tickets <= staff {
		return 5
	}
	minutes := 5 + 10*(tickets-staff)
	if minutes > 60 {
		return 60
	}
	return minutes
}

// FirstFree is the first hour without a meeting, or -1.
func FirstFree(from int) int {
	found := -1
search:
	for hour := from; hour < 18; hour++ {
		switch hour {
		case 9, 10, 12, 15:
		default:
			found = hour
			break search
		}
	}
	return found
}
