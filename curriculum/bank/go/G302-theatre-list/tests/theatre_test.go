package tests

import (
	"reflect"
	"testing"

	theatre "exercise/src"
	"exercise/tests/check"
)

// embeds tells whether a struct type has an embedded field of that name.
func embeds(value any, name string) bool {
	field, found := reflect.TypeOf(value).FieldByName(name)
	return found && field.Anonymous
}

type worker interface {
	Greet() string
	Work(hours int)
	Title() string
}

type learner interface {
	worker
	Learn(lines int)
}

// ex-1
func TestUsherEmbedsPerson(t *testing.T) {
	if got := embeds(theatre.Usher{}, "Person"); got != true {
		t.Errorf("Usher embeds Person = %v, want %v", got, true)
	}
}

func TestUsherDoesWhatAPersonDoes(t *testing.T) {
	made := theatre.NewUsher("Ole", 3)
	if made.Door != 3 {
		t.Errorf("NewUsher(%q, 3).Door = %d, want %d", "Ole", made.Door, 3)
	}
	usher, ok := any(made).(worker)
	if !ok {
		t.Fatalf("*Usher has Greet, Work and Title = %v, want %v", ok, true)
	}
	usher.Work(4)
	usher.Work(2)
	if got := reflect.ValueOf(made).Elem().FieldByName("Hours"); !got.IsValid() || got.Int() != 6 {
		t.Errorf("Hours after Work(4) and Work(2) = %v, want %d", got, 6)
	}
	if got, want := usher.Greet(), "Hello, Ole"; got != want {
		t.Errorf("Greet() = %q, want %q", got, want)
	}
	if got, want := usher.Title(), "Ole"; got != want {
		t.Errorf("Title() = %q, want %q", got, want)
	}
}

func TestUsherForwardsNothing(t *testing.T) {
	file := check.File(t, "theatre.go")
	for _, name := range []string{"Greet", "Work", "Learn"} {
		if got := file.Calls("." + name); got != 0 {
			t.Errorf("calls of %s in theatre.go = %d, want %d", name, got, 0)
		}
	}
}

// ex-2
func TestActorEmbedsBoth(t *testing.T) {
	for _, name := range []string{"Person", "Role"} {
		if got := embeds(theatre.Actor{}, name); got != true {
			t.Errorf("Actor embeds %s = %v, want %v", name, got, true)
		}
	}
}

func TestActorDoesWhatBothDo(t *testing.T) {
	made := theatre.NewActor("Ida", "Nora")
	actor, ok := any(made).(learner)
	if !ok {
		t.Fatalf("*Actor has Greet, Work, Title and Learn = %v, want %v", ok, true)
	}
	actor.Learn(12)
	actor.Work(5)
	if got, want := actor.Greet(), "Hello, Ida"; got != want {
		t.Errorf("Greet() = %q, want %q", got, want)
	}
	for name, want := range map[string]int64{"Lines": 12, "Hours": 5} {
		if got := reflect.ValueOf(made).Elem().FieldByName(name); !got.IsValid() || got.Int() != want {
			t.Errorf("%s after Learn(12) and Work(5) = %v, want %d", name, got, want)
		}
	}
}

func TestActorHasATitleOfItsOwn(t *testing.T) {
	actor, ok := any(theatre.NewActor("Ida", "Nora")).(learner)
	if !ok {
		t.Fatalf("*Actor has Greet, Work, Title and Learn = %v, want %v", ok, true)
	}
	if got, want := actor.Title(), "Ida as Nora (0 lines)"; got != want {
		t.Errorf("Title() = %q, want %q", got, want)
	}
	actor.Learn(12)
	if got, want := actor.Title(), "Ida as Nora (12 lines)"; got != want {
		t.Errorf("Title() after Learn(12) = %q, want %q", got, want)
	}
	if got := check.Function(t, "theatre.go", "Actor.Title").Calls(".Title"); got != 2 {
		t.Errorf("calls of a Title in Actor.Title = %d, want %d", got, 2)
	}
}
