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
	plant := Plant{Room: room, Name: name}
	plant.Every = 7
	return plant
}

// Moved is the plant in another room.
func Moved(plant Plant, room string) Plant {
	plant.Room = room
	return plant
}

// WaterAll waters the plants that are due.
func WaterAll(plants []Plant, day int) {
	for i, plant := range plants {
		if day-plant.Watered < plant.Every {
			continue
		}
		plant.Watered = day
		plants[i] = plant
	}
}
