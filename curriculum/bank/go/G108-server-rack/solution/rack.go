package rack

// Server is a computer in the rack.
type Server struct {
	Name  string
	Jobs  int
	Cores int
}

// New is a server without a job.
func New(name string, cores int) Server {
	return Server{Name: name, Cores: cores}
}

// Start starts one more job on a server, if there is one of that name.
func Start(servers map[string]Server, name string) bool {
	server, ok := servers[name]
	if !ok {
		return false
	}
	server.Jobs++
	servers[name] = server
	return true
}

// Changed is the names of the servers that are not as they were.
func Changed(before, after []Server) []string {
	var names []string
	for i, server := range after {
		if server != before[i] {
			names = append(names, server.Name)
		}
	}
	return names
}
