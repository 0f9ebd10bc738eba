package tests

import (
	"reflect"
	"testing"

	rack "exercise/src"
	"exercise/tests/check"
)

// ex-1

func TestNewHasItsCores(t *testing.T) {
	got := rack.New("web1", 16)
	want := rack.Server{Name: "web1", Cores: 16}
	if got != want {
		t.Errorf("New(%q, %d) = %+v, want %+v", "web1", 16, got, want)
	}
	got = rack.New("", 4)
	want = rack.Server{Cores: 4}
	if got != want {
		t.Errorf("New(%q, %d) = %+v, want %+v", "", 4, got, want)
	}
}

func TestNewNamesItsFields(t *testing.T) {
	source := check.Function(t, "rack.go", "New")
	if !source.Uses("Name") || !source.Uses("Cores") {
		t.Error("New fills the struct without the names of its fields, want Name and Cores by name")
	}
	for _, literal := range source.Literals() {
		if literal == "0" {
			t.Error("New writes a 0, want the field that is zero left out")
		}
	}
}

// ex-2

func room() map[string]rack.Server {
	return map[string]rack.Server{"db": {Name: "db", Jobs: 2, Cores: 32}, "web": {Name: "web", Cores: 8}}
}

func TestStartAddsAJob(t *testing.T) {
	servers := room()
	got := rack.Start(servers, "db")
	if !got {
		t.Errorf("Start(servers, %q) = %v, want %v", "db", got, true)
	}
	if jobs := servers["db"].Jobs; jobs != 3 {
		t.Errorf("Start(servers, %q), then servers[%q].Jobs = %d, want %d", "db", "db", jobs, 3)
	}
	rack.Start(servers, "db")
	if jobs := servers["db"].Jobs; jobs != 4 {
		t.Errorf("Start(servers, %q) twice, then servers[%q].Jobs = %d, want %d", "db", "db", jobs, 4)
	}
}

func TestStartKeepsTheRest(t *testing.T) {
	servers := room()
	rack.Start(servers, "web")
	want := map[string]rack.Server{"db": {Name: "db", Jobs: 2, Cores: 32}, "web": {Name: "web", Jobs: 1, Cores: 8}}
	if !reflect.DeepEqual(servers, want) {
		t.Errorf("Start(servers, %q), then servers = %+v, want %+v", "web", servers, want)
	}
}

func TestStartOfAnUnknownServer(t *testing.T) {
	servers := room()
	got := rack.Start(servers, "mail")
	if got {
		t.Errorf("Start(servers, %q) = %v, want %v", "mail", got, false)
	}
	if want := room(); !reflect.DeepEqual(servers, want) {
		t.Errorf("Start(servers, %q), then servers = %+v, want %+v", "mail", servers, want)
	}
}

// ex-3

func list() []rack.Server {
	return []rack.Server{{Name: "db", Jobs: 2, Cores: 32}, {Name: "web", Jobs: 0, Cores: 8}, {Name: "mail", Jobs: 1, Cores: 4}}
}

func changed(t *testing.T, after []rack.Server, want []string) {
	t.Helper()
	got := rack.Changed(list(), after)
	if len(got) == 0 && len(want) == 0 {
		return
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("Changed(%+v, %+v) = %q, want %q", list(), after, got, want)
	}
}

func TestChangedSeesEveryField(t *testing.T) {
	after := list()
	after[0].Jobs = 5
	changed(t, after, []string{"db"})
	after[2].Cores = 16
	changed(t, after, []string{"db", "mail"})
	after[1].Name = "web2"
	changed(t, after, []string{"db", "web2", "mail"})
}

func TestChangedOfEqualLists(t *testing.T) {
	changed(t, list(), nil)
}

func TestChangedComparesWholeServers(t *testing.T) {
	source := check.Function(t, "rack.go", "Changed")
	if source.Uses("Jobs") || source.Uses("Cores") {
		t.Error("Changed compares single fields, want whole servers compared")
	}
}
