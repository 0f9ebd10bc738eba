// Package theatre keeps the list of a small theatre.
package theatre

// ex-1: embedding makes forwarding methods needless; what the inner type learns, the outer one can.
// Lesson section: Lines that only pass on
// Test: TestUsherEmbedsPerson
// Start here: which methods below do nothing of their own?

// Usher is a person who shows guests to their seats.
type Usher struct {
	person Person
	Door   int
}

// NewUsher is an usher at a door.
func NewUsher(name string, door int) *Usher {
	return &Usher{person: Person{Name: name}, Door: door}
}

// Greet is how an usher is greeted.
func (u *Usher) Greet() string {
	return u.person.Greet()
}

// Title is what stands on the door.
func (u *Usher) Title() string {
	return u.person.Title()
}

// ex-2: if two embedded types offer the same name, the outer type has to decide.
// Lesson section: Two of the same name
// Test: TestActorEmbedsBoth
// Start here: embed both, and see what the tests still say about the title.

// Actor is a person with a role.
type Actor struct {
	person Person
	role   Role
}

// NewActor is an actor who knows no line yet.
func NewActor(name, part string) *Actor {
	return &Actor{person: Person{Name: name}, role: Role{Part: part}}
}

// Greet is how an actor is greeted.
func (a *Actor) Greet() string {
	return a.person.Greet()
}

// Learn adds lines that one knows by heart.
func (a *Actor) Learn(lines int) {
	a.role.Learn(lines)
}
