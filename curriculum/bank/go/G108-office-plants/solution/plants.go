package plants

// Plant is a plant in an office.
type Plant struct {
	Name    string
	Room    string
	Every   int
	Watered int
}

// New is a plant that nobody has watered yet.
func New(name, room string) Plant {
	return Plant{Name: name, Room: room, Every: 7}
}

// Moved is the plant in another room.
func Moved(plant Plant, room string) Plant {
	plant.Room = room
	return plant
}

// WaterAll waters the plants that are due.
func WaterAll(plants []Plant, day int) {
	for i := range plants {
		if day-plants[i].Watered >= plants[i].Every {
			plants[i].Watered = day
		}
	}
}
