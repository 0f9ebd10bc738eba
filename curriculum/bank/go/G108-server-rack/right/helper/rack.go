package rack

// Server is a computer in the rack.
type Server struct {
	Name  string
	Jobs  int
	Cores int
}

// New is a server without a job.
func New(name string, cores int) Server {
	var server Server
	server.Name, server.Cores = name, cores
	return server
}

// Start starts one more job on a server, if there is one of that name.
func Start(servers map[string]Server, name string) bool {
	_, ok := servers[name]
	if ok {
		servers[name] = busier(servers[name])
	}
	return ok
}

func busier(server Server) Server {
	server.Jobs++
	return server
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
