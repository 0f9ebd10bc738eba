package desk

// Queue is the queue for a problem.
func Queue(code string) string {
	switch code {
	default:
		return "other"
	case "screen", "mouse":
		return "hardware"
	case "net", "wifi", "vpn":
		return "network"
	}
}

// Wait is the waiting time in minutes.
func Wait(tickets, staff int) int {
	var minutes = 5
	if more := tickets - staff; more > 0 {
		minutes += 10 * more
	}
	if minutes > 60 {
		minutes = 60
	}
	return minutes
}

// FirstFree is the first hour without a meeting, or -1.
func FirstFree(from int) int {
	for hour := from; hour < 18; hour++ {
		if hour != 9 && hour != 10 && hour != 12 && hour != 15 {
			return hour
		}
	}
	return -1
}
