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
	Person
	Role
}

// NewActor is an actor who knows no line yet.
func NewActor(name, part string) *Actor {
	return &Actor{Person: Person{Name: name}, Role: Role{Part: part}}
}

// Title names both, the person and the role.
func (a *Actor) Title() string {
	return a.Person.Title() + " as " + a.Role.Title()
}

// Learn adds lines.
func (a Actor) Learn(lines int) {
	a.Lines += lines
}
