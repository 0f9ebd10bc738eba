// Package theatre keeps the list of a small theatre.
package theatre

// Usher is a person who shows guests to their seats.
type Usher struct {
	person Person
	Door   int
}

// NewUsher is an usher at a door.
func NewUsher(name string, door int) *Usher {
	return &Usher{person: Person{Name: name}, Door: door}
}

// Greet forwards.
func (u *Usher) Greet() string { return u.person.Greet() }

// Title forwards.
func (u *Usher) Title() string { return u.person.Title() }

// Work forwards.
func (u *Usher) Work(hours int) { u.person.Work(hours) }

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
