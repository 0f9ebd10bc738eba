// Package theatre keeps the list of a small theatre.
package theatre

// Usher is a person who shows guests to their seats.
type Usher struct {
	Person
	Door int
}

// NewUsher is an usher at a door.
func NewUsher(name string, door int) *Usher {
	return &Usher{Person: Person{Name: name}, Door: door}
}

// Actor is a person with a role.
type Actor struct {
	Role
	Person
}

// NewActor is an actor who knows no line yet.
func NewActor(name, part string) *Actor {
	a := new(Actor)
	a.Name, a.Part = name, part
	return a
}

// Title names both, the person and the role.
func (a *Actor) Title() string {
	person, role := a.Person.Title(), a.Role.Title()
	return person + " as " + role
}
