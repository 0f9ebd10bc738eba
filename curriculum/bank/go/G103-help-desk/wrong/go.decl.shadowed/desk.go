package desk

// Queue is the queue for a problem.
func Queue(code string) string {
	switch code {
	case "net", "wifi", "vpn":
		return "network"
	case "screen", "mouse":
		return "hardware"
	}
	return "other"
}

// Wait is the waiting time in minutes.
func Wait(tickets, staff int) int {
	minutes := 5
	if tickets > staff {
		minutes := 5 + 10*(tickets-staff)
		if minutes > 60 {
			return 60
		}
	}
	return minutes
}

// FirstFree is the first hour without a meeting, or -1.
func FirstFree(from int) int {
	for hour := from; hour < 18; hour++ {
		switch hour {
		case 9, 10, 12, 15:
			continue
		default:
			return hour
		}
	}
	return -1
}
