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
	var plant Plant
	plant.Name = name
	plant.Room = room
	plant.Every = 7
	return plant
}

// Moved is the plant in another room.
func Moved(plant Plant, room string) Plant {
	moved := plant
	moved.Room = room
	return moved
}

// WaterAll waters the plants that are due.
func WaterAll(plants []Plant, day int) {
	for i, plant := range plants {
		if plant.Watered+plant.Every <= day {
			plants[i].Watered = day
		}
	}
}
