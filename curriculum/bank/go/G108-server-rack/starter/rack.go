package rack

// Server is a computer in the rack.
type Server struct {
	Name  string
	Jobs  int
	Cores int
}

// New is a server without a job.
//
// ex-1: a literal without field names fills the fields in their order; with names, order does not matter and zeros are left out.
// Lesson section: In order or by name
// Test: TestNewHasItsCores
// Start here: which field does each of the three values go to?
func New(name string, cores int) Server {
	return Server{name, cores, 0}
}

// Start starts one more job on a server, if there is one of that name.
//
// ex-2: reading a struct from a map gives a copy; a changed copy has to be put back under its key.
// Lesson section: Out, changed, back
// Test: TestStartAddsAJob
// Start here: who has the changed server now?
func Start(servers map[string]Server, name string) bool {
	server := servers[name]
	server.Jobs++
	return true
}

// Changed is the names of the servers that are not as they were.
//
// ex-3: == compares structs as a whole, field by field.
// Lesson section: All fields at once
// Test: TestChangedSeesEveryField
// Start here: which differences does the condition not see?
func Changed(before, after []Server) []string {
	var names []string
	for i, server := range after {
		if server.Jobs != before[i].Jobs {
			names = append(names, server.Name)
		}
	}
	return names
}
