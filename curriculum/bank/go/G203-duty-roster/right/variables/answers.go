// Package answers holds your predictions about the roster.
package answers

var Weekend, Holiday, Window = "Ana Ben Eva Dev", "Finn Finn", "2 4"

var Early, Twice, Full = `Finn Ben Eva Dev`, `Ana Cleo Cleo`, `2 2 3`

const Moved string = "Ana Eva Dev Ben Cleo"
const Fenced string = "Ana Ben Cleo Dev"
const Copied string = "0 2 3"
