package rack

// Server is a computer in the rack.
type Server struct {
	Name  string
	Jobs  int
	Cores int
}

// New is a server without a job.
func New(name string, cores int) Server {
	server := Server{Cores: cores}
	server.Name = name
	return server
}

// Start starts one more job on a server, if there is one of that name.
func Start(servers map[string]Server, name string) bool {
	if server, ok := servers[name]; ok {
		server.Jobs = server.Jobs + 1
		servers[name] = server
		return true
	}
	return false
}

// Changed is the names of the servers that are not as they were.
func Changed(before, after []Server) []string {
	names := []string{}
	for i := range before {
		if before[i] == after[i] {
			continue
		}
		names = append(names, after[i].Name)
	}
	return names
}
