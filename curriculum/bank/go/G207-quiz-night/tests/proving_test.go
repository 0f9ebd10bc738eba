package tests

import (
	"strings"
	"testing"

	proving "exercise/src"
	"exercise/src/trial"
)

func medal(points int) (string, bool) {
	switch {
	case points >= 90:
		return "gold", true
	case points >= 70:
		return "silver", true
	}
	return "", false
}

func initials(name string) string {
	short := ""
	for _, word := range strings.Fields(name) {
		short += strings.ToUpper(string([]rune(word)[:1]))
	}
	return short
}

func bonus(streak int) int {
	switch {
	case streak < 0:
		return 0
	case streak > 5:
		return 50
	}
	return streak * 10
}

func ofMedal(medal func(int) (string, bool)) (t trial.T) {
	proving.TestMedal(&t, medal)
	return t
}

func ofInitials(initials func(string) string) (t trial.T) {
	proving.TestInitials(&t, initials)
	return t
}

func ofBonus(bonus func(int) int) (t trial.T) {
	proving.TestBonus(&t, bonus)
	return t
}

func passes(t *testing.T, test string, got trial.T) {
	t.Helper()
	if got.Failed() {
		t.Errorf("%s of a good function reports %q, want nothing", test, got.Reports[0])
	}
}

func fails(t *testing.T, test, fault string, got trial.T) {
	t.Helper()
	if !got.Failed() {
		t.Errorf("%s of a function %s reports nothing, want a report", test, fault)
	}
}

// ex-1
func TestMedalLetsAGoodOnePass(t *testing.T) {
	passes(t, "TestMedal", ofMedal(medal))
}

func TestMedalCatchesAWrongName(t *testing.T) {
	fails(t, "TestMedal", "that gives silver to all winners", ofMedal(func(points int) (string, bool) {
		_, ok := medal(points)
		if ok {
			return "silver", true
		}
		return "", false
	}))
	fails(t, "TestMedal", "that gives gold from 91 points on", ofMedal(func(points int) (string, bool) {
		if points == 90 {
			return "silver", true
		}
		return medal(points)
	}))
	fails(t, "TestMedal", "that gives silver for 0 points", ofMedal(func(points int) (string, bool) {
		if points == 0 {
			return "silver", true
		}
		return medal(points)
	}))
	fails(t, "TestMedal", "that says bronze and false below 70", ofMedal(func(points int) (string, bool) {
		if points < 70 {
			return "bronze", false
		}
		return medal(points)
	}))
}

func TestMedalCatchesAWrongOk(t *testing.T) {
	fails(t, "TestMedal", "that always says true", ofMedal(func(points int) (string, bool) {
		name, _ := medal(points)
		return name, true
	}))
	fails(t, "TestMedal", "that always says false", ofMedal(func(points int) (string, bool) {
		name, _ := medal(points)
		return name, false
	}))
	fails(t, "TestMedal", "that says silver and false for 70 points", ofMedal(func(points int) (string, bool) {
		name, ok := medal(points)
		return name, ok && points != 70
	}))
}

// ex-2
func TestInitialsLetsAGoodOnePass(t *testing.T) {
	passes(t, "TestInitials", ofInitials(initials))
}

func TestInitialsTriesEachRow(t *testing.T) {
	got := ofInitials(func(string) string { return "???" })
	if len(got.Subtests) < 5 {
		t.Errorf("TestInitials of a function that is always wrong runs %d subtests, want all of at least 5", len(got.Subtests))
	}
	if len(got.Failing) != len(got.Subtests) {
		t.Errorf("TestInitials of a function that is always wrong: %d of %d subtests fail, want all", len(got.Failing), len(got.Subtests))
	}
}

func TestInitialsNamesItsSubtests(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range ofInitials(initials).Subtests {
		if name == "" || seen[name] {
			t.Errorf("TestInitials has a subtest named %q again, want a name of its own", name)
		}
		if strings.Trim(name, "0123456789# ") == "" {
			t.Errorf("TestInitials has a subtest named %q, want words that say what is special", name)
		}
		seen[name] = true
	}
	if len(seen) < 2 {
		t.Errorf("TestInitials has %d names of subtests, want one for each row", len(seen))
	}
}

func TestInitialsCatchesFaultyOnes(t *testing.T) {
	fails(t, "TestInitials", "that keeps small letters", ofInitials(func(name string) string {
		short := ""
		for _, word := range strings.Fields(name) {
			short += string([]rune(word)[:1])
		}
		return short
	}))
	fails(t, "TestInitials", "that gives nothing for one word", ofInitials(func(name string) string {
		if !strings.Contains(name, " ") {
			return ""
		}
		return initials(name)
	}))
	fails(t, "TestInitials", "that gives a dot for an empty name", ofInitials(func(name string) string {
		if name == "" {
			return "."
		}
		return initials(name)
	}))
	fails(t, "TestInitials", "that gives one letter", ofInitials(func(name string) string {
		return strings.ToUpper(string([]rune(name + " ")[:1]))
	}))
}

// ex-3
func TestBonusLetsAGoodOnePass(t *testing.T) {
	passes(t, "TestBonus", ofBonus(bonus))
}

func TestBonusReportsGotBeforeWant(t *testing.T) {
	got := ofBonus(func(streak int) int {
		if streak == 3 {
			return 7
		}
		return bonus(streak)
	})
	if text, want := strings.Join(got.Reports, "; "), "Bonus(3) = 7, want 30"; text != want {
		t.Errorf("TestBonus of a function that gives 7 for 3 reports %q, want %q", text, want)
	}
}

func TestBonusTriesEachRow(t *testing.T) {
	if got := len(ofBonus(func(int) int { return 7 }).Reports); got < 6 {
		t.Errorf("TestBonus of a function that is always 7 reports %d rows, want 6", got)
	}
	fails(t, "TestBonus", "that gives a malus below 0", ofBonus(func(streak int) int {
		if streak < 0 {
			return streak * 10
		}
		return bonus(streak)
	}))
	fails(t, "TestBonus", "without a limit", ofBonus(func(streak int) int {
		if streak < 0 {
			return 0
		}
		return streak * 10
	}))
}
